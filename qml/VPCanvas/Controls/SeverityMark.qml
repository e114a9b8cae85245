// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// severity: "error", "warning", "note", "ok" or "possible": each has its own outline, colour only repeats it.
Icon {
    id: mark

    property string severity: "ok"

    name: {
        switch (mark.severity) {
        case "error":
            return "severityError";
        case "warning":
            return "severityWarning";
        case "note":
            return "severityNote";
        case "possible":
            return "severityPossible";
        default:
            return "severityOk";
        }
    }
    role: {
        switch (mark.severity) {
        case "error":
            return "err";
        case "warning":
        case "possible":
            return "warn";
        case "note":
            return "info";
        default:
            return "ok";
        }
    }
}
