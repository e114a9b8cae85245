#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 VPCanvas contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes FontMetrics.inc beside itself: advances and kerning of the fonts that VPCanvas draws with.

The model measures text without a font library, so its numbers come from this table. Run it again when a font changes;
the result is committed. Needs python3-fonttools, fonts-inter, fonts-jetbrains-mono and fonts-noto-cjk (Debian)."""

import pathlib

from fontTools.ttLib import TTFont

INTER = "/usr/share/fonts/opentype/inter/Inter-%s.otf"
MONO = "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf"
CJK = "/usr/share/fonts/opentype/noto/NotoSansCJK-%s.ttc"
WEIGHTS = ["Regular", "Medium", "SemiBold"]
FIRST, LAST = 0x20, 0x24F  # Latin with its two extensions
EXTRA = list(range(0x2010, 0x2028)) + list(range(0x2030, 0x203B)) + list(range(0x2190, 0x219A)) + [0x20AC, 0x2122, 0x2212]
UNIT = 2048  # advances are written in 1/2048 em
KERN_UNIT = 256  # kerning in 1/256 em, which fits a signed byte


def korean(path):
    for number in range(10):
        font = TTFont(path, fontNumber=number)
        if font["name"].getDebugName(1).startswith("Noto Sans CJK KR"):
            return font
    raise SystemExit("no Korean face in " + path)


def advances(font, points):
    cmap, metrics, em = font.getBestCmap(), font["hmtx"].metrics, font["head"].unitsPerEm
    return [round(metrics[cmap[p]][0] * UNIT / em) if p in cmap else 0 for p in points]


def pairs(subtable, left, right):
    """The kerning of a pair in one subtable, or None if the subtable does not decide it."""
    if subtable.LookupType == 9:
        subtable = subtable.ExtSubTable
    if left not in subtable.Coverage.glyphs:
        return None
    if subtable.Format == 1:
        for record in subtable.PairSet[subtable.Coverage.glyphs.index(left)].PairValueRecord:
            if record.SecondGlyph == right:
                return record.Value1.XAdvance if record.Value1 and hasattr(record.Value1, "XAdvance") else 0
        return None
    one = subtable.ClassDef1.classDefs.get(left, 0)
    two = subtable.ClassDef2.classDefs.get(right, 0)
    value = subtable.Class1Record[one].Class2Record[two].Value1
    return value.XAdvance if value and hasattr(value, "XAdvance") else 0


def kerning(font):
    cmap, em, gpos = font.getBestCmap(), font["head"].unitsPerEm, font["GPOS"].table
    script = next(s.Script for s in gpos.ScriptList.ScriptRecord if s.ScriptTag in ("latn", "DFLT"))
    features = [gpos.FeatureList.FeatureRecord[i] for i in script.DefaultLangSys.FeatureIndex]
    lookups = sorted({i for f in features if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    rows = []
    for left in range(0x20, 0x7F):
        row = []
        for right in range(0x20, 0x7F):
            total = 0
            for index in lookups:
                for subtable in gpos.LookupList.Lookup[index].SubTable:
                    value = pairs(subtable, cmap[left], cmap[right])
                    if value is not None:
                        total += value
                        break
            row.append(round(total * KERN_UNIT / em))
        rows.append(row)
    return rows


def lines(values, width=32):
    return "".join("    " + ", ".join(map(str, values[i:i + width])) + ",\n" for i in range(0, len(values), width))


def main():
    out = ["// SPDX-FileCopyrightText: 2026 VPCanvas contributors\n// SPDX-License-Identifier: Apache-2.0\n"
           "// Written by generate_font_metrics.py from Inter, JetBrains Mono and Noto Sans CJK KR. Do not edit.\n\n"]
    out.append(f"constexpr int advanceUnit = {UNIT};\nconstexpr int kernUnit = {KERN_UNIT};\n")
    out.append(f"constexpr char32_t firstLatin = {FIRST:#x};\nconstexpr char32_t lastLatin = {LAST:#x};\n")
    latin = list(range(FIRST, LAST + 1))
    fonts = [TTFont(INTER % w) for w in WEIGHTS]
    out.append(f"constexpr std::uint16_t latinAdvance[3][{len(latin)}] = {{\n")
    for font in fonts:
        out.append("    {\n" + lines(advances(font, latin)) + "    },\n")
    out.append("};\n")
    out.append(f"struct ExtraAdvance\n{{\n    char32_t point;\n    std::uint16_t advance[3];\n}};\n"
               f"constexpr ExtraAdvance extraAdvance[{len(EXTRA)}] = {{\n")
    by_font = [dict(zip(sorted(EXTRA), advances(f, sorted(EXTRA)))) for f in fonts]
    for point in sorted(EXTRA):
        out.append("    {%#x, {%s}},\n" % (point, ", ".join(str(f[point]) for f in by_font)))
    out.append("};\nconstexpr std::int8_t latinKern[3][95][95] = {\n")
    for font in fonts:
        out.append("    {\n" + "".join("    {" + ", ".join(map(str, row)) + "},\n" for row in kerning(font)) + "    },\n")
    out.append("};\n")
    mono = TTFont(MONO)
    out.append(f"constexpr std::uint16_t monoAdvance = {advances(mono, [0x30])[0]};\n")
    for name, path in (("Regular", CJK % "Regular"), ("Bold", CJK % "Bold")):
        font = korean(path)
        hangul = set(advances(font, range(0xAC00, 0xD7A4)))
        assert len(hangul) == 1, hangul
        out.append(f"constexpr std::uint16_t hangul{name} = {hangul.pop()};\n")
        out.append(f"constexpr std::uint16_t ideograph{name} = {advances(font, [0x4E00])[0]};\n")
    pathlib.Path(__file__).with_name("FontMetrics.inc").write_text("".join(out))


main()
