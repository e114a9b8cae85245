// SPDX-FileCopyrightText: 2026 VPCanvas contributors
// SPDX-License-Identifier: Apache-2.0

// Nothing: the target needs a source to carry the headers that tests share.
