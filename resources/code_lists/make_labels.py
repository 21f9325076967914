#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes core/domain/codes/code_labels.cpp, where lupdate finds the texts of the code lists.

    resources/code_lists/make_labels.py            writes it
    resources/code_lists/make_labels.py --check    exit 1 when it is not what the lists say

A list is a file with the columns code and label; the column words is what to say to a person.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "core/domain/codes/code_labels.cpp"
WIDTH = 100
HEAD = """\
// SPDX-License-Identifier: GPL-3.0-or-later
// Made by resources/code_lists/make_labels.py from the lists beside it; a test compares them.
#include "core/domain/codes/code_labels.h"

#include <QtGlobal>

namespace core::domain {
namespace {

// clang-format off
"""
TAIL = """\
// clang-format on

} // namespace

std::span<const TrText> codeLabels()
{
    return kCodeLabels;
}

std::span<const TrText> questionWords()
{
    return kQuestionWords;
}

} // namespace core::domain
"""


def lists():
    """The rows of every list, each a dictionary by column, in the order of the files' names."""
    for file in sorted(HERE.glob("*.tsv")):
        lines = file.read_text(encoding="utf-8").splitlines()
        columns = lines[0].split("\t")
        if columns[:2] == ["code", "label"]:
            for line in lines[1:]:
                yield dict(zip(columns, line.split("\t"), strict=True))


def table(name, context, texts):
    """A constexpr array with each text once, as many to a line as fit."""
    lines = [f"constexpr TrText {name}[] = {{"]
    for text in dict.fromkeys(filter(None, texts)):
        quoted = text.replace("\\", "\\\\").replace('"', '\\"')
        item = f'CORE_TR("{context}", "{quoted}"),'
        if len(lines) > 1 and len(lines[-1]) + 1 + len(item) <= WIDTH:
            lines[-1] += " " + item
        else:
            lines.append("    " + item)
    return "\n".join(lines + ["};"]) + "\n"


def main():
    rows = list(lists())
    text = HEAD + table("kCodeLabels", "code", [r["label"] for r in rows]) + "\n"
    text += table("kQuestionWords", "question", [r.get("words") for r in rows]) + TAIL
    if "--check" in sys.argv[1:]:
        return 0 if TARGET.read_text(encoding="utf-8") == text else 1
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
