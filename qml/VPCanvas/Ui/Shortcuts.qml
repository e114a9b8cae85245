// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

// Every key that works in the whole window. Keys that need the canvas (arrows, Delete, copy and paste, Esc) are the
// canvas's own, so that they never take anything from a field that is being typed in.
Item {
    id: keys

    required property Commands commands
    required property bool editing
    required property bool tracing
    required property bool simulating
    readonly property bool playing: keys.tracing || keys.simulating
    required property bool quiet

    component Key: Shortcut {
        context: Qt.WindowShortcut
    }

    Key {
        sequences: ["Ctrl+N"]
        enabled: keys.quiet
        onActivated: keys.commands.newDocument()
    }
    Key {
        sequences: ["Ctrl+O"]
        enabled: keys.quiet
        onActivated: keys.commands.openFileAsked()
    }
    Key {
        sequences: ["Ctrl+I"]
        enabled: keys.quiet
        onActivated: keys.commands.importAsked()
    }
    Key {
        sequences: ["?"]
        enabled: keys.quiet
        onActivated: keys.commands.shortcutsAsked()
    }
    Key {
        sequences: ["Ctrl+,"]
        enabled: keys.quiet
        onActivated: keys.commands.preferencesAsked()
    }
    Key {
        sequences: ["F11"]
        onActivated: keys.commands.fullScreenToggled()
    }
    Key {
        sequences: ["Ctrl+S"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.save()
    }
    Key {
        sequences: ["Ctrl+Shift+S"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.saveAs()
    }
    Key {
        sequences: ["Ctrl+W"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.application.close()
    }
    Key {
        sequences: ["Ctrl+Shift+E"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.exportAsked()
    }
    Key {
        sequences: ["Ctrl+Z"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.undo()
    }
    Key {
        sequences: ["Ctrl+Y", "Ctrl+Shift+Z"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.redo()
    }
    Key {
        sequences: ["Ctrl+K", "Ctrl+F", "Ctrl+/"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.findAsked()
    }
    Key {
        sequences: ["Ctrl+\\"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.panelsToggled()
    }
    Key {
        sequences: ["Ctrl+=", "Ctrl++"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.canvas.zoomIn()
    }
    Key {
        sequences: ["Ctrl+-"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.canvas.zoomOut()
    }
    Key {
        sequences: ["Ctrl+0"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.canvas.zoomTo100()
    }
    Key {
        sequences: ["Shift+1", "!", "Ctrl+Shift+H"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.canvas.fitAll()
    }
    Key {
        sequences: ["Shift+2", "@"]
        enabled: keys.editing && keys.quiet
        onActivated: keys.commands.canvas.fitSelection()
    }
    Key {
        sequences: ["T"]
        enabled: keys.editing && keys.quiet && !keys.playing
        onActivated: keys.commands.traceSelection()
    }
    Key {
        sequences: ["S"]
        enabled: keys.editing && keys.quiet && !keys.simulating
        onActivated: keys.commands.setMode("simulate")
    }
    Key {
        sequences: ["E"]
        enabled: keys.playing && keys.quiet
        onActivated: keys.commands.setMode("edit")
    }
    Key {
        sequences: ["V"]
        enabled: keys.editing && keys.quiet && !keys.playing
        onActivated: keys.commands.canvas.tool = "select"
    }
    Key {
        sequences: ["H"]
        enabled: keys.editing && keys.quiet && !keys.playing
        onActivated: keys.commands.canvas.tool = "hand"
    }
    Key {
        sequences: ["C"]
        enabled: keys.editing && keys.quiet && !keys.playing
        onActivated: keys.commands.canvas.tool = "connect"
    }
    Key {
        sequences: ["N"]
        enabled: keys.editing && keys.quiet && !keys.playing
        onActivated: keys.commands.canvas.tool = "note"
    }
    Key {
        sequences: ["Ctrl+Return"]
        enabled: keys.playing && keys.quiet
        onActivated: keys.simulating ? keys.commands.application.simulator.run() : keys.commands.application.flow.trace()
    }
    Key {
        sequences: ["K"]
        enabled: keys.playing && keys.quiet
        onActivated: keys.commands.player.playPause()
    }
    Key {
        sequences: [",", "J"]
        enabled: keys.playing && keys.quiet
        onActivated: keys.commands.player.stepBack()
    }
    Key {
        sequences: [".", "L"]
        enabled: keys.playing && keys.quiet
        onActivated: keys.commands.player.stepForward()
    }
    Key {
        sequences: ["["]
        enabled: keys.playing && keys.quiet
        onActivated: keys.commands.player.speed = keys.commands.player.speed / 2
    }
    Key {
        sequences: ["]"]
        enabled: keys.playing && keys.quiet
        onActivated: keys.commands.player.speed = keys.commands.player.speed * 2
    }
}
