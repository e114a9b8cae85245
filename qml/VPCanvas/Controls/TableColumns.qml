// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick

// Where the columns of a table lie: fixed widths as given, the rest shared.
QtObject {
    id: columns

    function share(widths: var, total: real): real {
        let fixed = 0;
        let open = 0;
        for (const width of widths) {
            fixed += width;
            open += width === 0 ? 1 : 0;
        }
        return open === 0 ? 0 : Math.max(0, (total - fixed) / open);
    }

    function width(widths: var, index: int, total: real): real {
        return index >= widths.length ? 0 : widths[index] === 0 ? columns.share(widths, total) : widths[index];
    }

    function left(widths: var, index: int, total: real): real {
        let x = 0;
        for (let before = 0; before < index; ++before)
            x += columns.width(widths, before, total);
        return Math.round(x);
    }
}
