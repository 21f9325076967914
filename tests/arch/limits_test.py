#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree against the budgets that keep it readable.

    limits_test.py SOURCE_DIR     every violation as file:line: words, exit 1 when there is one
    limits_test.py --self-test    shows that each budget can be exceeded
"""
import pathlib
import re
import sys
import tempfile

FILE_LINES = 400
FILE_LINES_HARD = 600
FUNCTION_LINES = 60
PARAMETERS = 6
PAIRS_IN_FOLDER = 20
# Files between the two limits, each with the reason why it stays whole.
LONG_FILES = {
    "tests/core/storage_attachments/chunk_store_test.cpp": "one store of pieces, cut and damaged in every place: the steps are shared",
    "core/forms/field_spec.h": "the numbers of all fields stand in one list, so that none is used twice",
    "core/storage/log/projector.cpp": "a record and all that follows from it, written in one transaction",
    "tests/core/sync/fork_test.cpp": "one laptop with two pasts, met in every order: the steps are shared",
    "tests/support/core/sync_sim/run.cpp": "the table of acts and what each does, side by side",
}
# Files with a limit of their own.
OWN_LIMIT = {"main_window.cpp": 400}
CONTAINER = re.compile(r"\b(namespace|class|struct|union|enum)\b|\bextern\s*$")
TOKEN = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*.*?\*/'
                   r'|^[ \t]*#(?:\\\n|[^\n])*', re.S | re.M)


def bare(text):
    """The text with comments, strings and preprocessor lines blanked out, line by line as before."""
    return TOKEN.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), text)


def opens(head):
    """What the brace after @p head begins: a container, a function or anything else."""
    head = head.strip()
    if "(" not in head:
        return "container" if CONTAINER.search(head) else "other"
    if re.search(r"(^|[^=!<>])=\s*$", head) or re.match(r"(class|struct|enum|union|namespace)\b", head):
        return "container" if CONTAINER.match(head) else "other"
    if re.search(r"\)\s*(const|noexcept(\([^)]*\))?|override|final|mutable|&|&&|\s)*(->[^;{}]+)?$", head):
        return "function"
    # A constructor that sets members: the braces of a member are not yet its body.
    if re.search(r"\)\s*(noexcept\s*)?:[^:]", head):
        return "member" if re.search(r"[\w>]$", head) else "function"
    return "other"


def parameters(head):
    """How many parameters the first pair of brackets in @p head holds."""
    start = head.find("operator()")
    start = head.find("(", start + len("operator()") if start >= 0 else 0)
    depth = 0
    count = 0
    some = False
    for c in head[start:]:
        if c in "([{<":
            depth += 1
        elif c in ")]}>":
            depth -= 1
            if depth == 0:
                break
        elif c == "," and depth == 1:
            count += 1
        elif depth >= 1 and not c.isspace():
            some = True
    return count + 1 if some else 0


def is_table(body):
    """Whether a function is one switch that only answers: a table with a row a case, as long as its enum."""
    rest = re.sub(r"\busing\s+[\w:\s]+;|\bcase\s+[\w:]+\s*:(?!:)|\breturn\b[^;]*;", " ", body)
    return re.fullmatch(r"\s*switch\s*\([\w.]+\)\s*\{\s*\}\s*", rest) is not None


def functions(text):
    """Functions that stand in a namespace or a class: (first line, lines, parameters). The lines of a
    table are not counted."""
    code = bare(text)
    found = []
    stack = []
    head_start = 0
    for at, c in enumerate(code):
        inside = any(kind != "container" for kind, *_ in stack)
        if c == "{":
            # An access label stands before a function, not in it.
            head = re.sub(r"\b(public|protected|private|Q_SIGNALS|Q_SLOTS)\s*:(?!:)",
                          lambda m: " " * len(m.group(0)), code[head_start:at])
            kind = "inner" if inside else opens(head)
            first = head_start + len(head) - len(head.lstrip())
            params = parameters(head) if kind == "function" else 0
            stack.append((kind, code.count("\n", 0, first) + 1, params, at))
            head_start = head_start if kind == "member" else at + 1
        elif c == "}":
            kind, first, params, brace = stack.pop() if stack else ("other", 0, 0, 0)
            if kind == "function":
                lines = 1 if is_table(code[brace + 1:at]) else code.count("\n", 0, at) + 2 - first
                found.append((first, lines, params))
            head_start = head_start if kind == "member" else at + 1
        elif c == ";" and not inside:
            head_start = at + 1
    return found


def check_file(path, text):
    lines = text.count("\n")
    name = path.rsplit("/", 1)[-1]
    violations = []
    if lines > OWN_LIMIT.get(name, FILE_LINES_HARD):
        violations.append((lines, f"{lines} lines, at most {OWN_LIMIT.get(name, FILE_LINES_HARD)}"))
    elif lines > FILE_LINES and path not in LONG_FILES:
        violations.append((lines, f"{lines} lines; over {FILE_LINES} only with a reason in LONG_FILES"))
    for first, length, params in functions(text):
        if length > FUNCTION_LINES:
            violations.append((first, f"a function of {length} lines, at most {FUNCTION_LINES}"))
        if params > PARAMETERS:
            violations.append((first, f"{params} parameters, at most {PARAMETERS}"))
    return violations


def check_tree(root):
    violations = []
    folders = {}
    sources = [f for house in ("core", "ui", "app", "tests") for f in sorted((root / house).rglob("*"))
               if f.suffix in (".cpp", ".h")]
    for file in sources:
        path = file.relative_to(root).as_posix()
        if not path.startswith("tests/"):
            folders.setdefault(file.parent, set()).add(file.stem)
        for line, words in check_file(path, file.read_text(encoding="utf-8")):
            violations.append(f"{path}:{line}: {words}")
    for folder, stems in folders.items():
        if len(stems) > PAIRS_IN_FOLDER:
            name = folder.relative_to(root).as_posix()
            violations.append(f"{name}:1: {len(stems)} file pairs, at most {PAIRS_IN_FOLDER}")
    for path in LONG_FILES if (root / "CMakeLists.txt").exists() else []:
        file = root / path
        if not file.exists() or file.read_text(encoding="utf-8").count("\n") <= FILE_LINES:
            violations.append(f"{path}:1: needs no place in LONG_FILES")
    return violations


def body(lines):
    return "".join(f"    step({i});\n" for i in range(lines))


LONG = "namespace a {\nint f(int x)\n{\n" + body(60) + "}\n}\n"
SELF_TESTS = [
    ("core/a/x.cpp", LONG, ["a function of 63 lines"]),
    ("core/a/x.cpp", LONG.replace("int f(int x)", "X::X(int x) : m_a(x), m_b{x}"), ["a function of 6"]),
    ("core/a/x.h", "class A {\npublic:\n    int f() const noexcept\n    {\n" + body(60) + "    }\n};\n",
     ["a function of 6"]),
    ("core/a/x.cpp", "int f(int a, int b, int c, int d, int e, int g, QMap<int, int> h)\n{\n}\n",
     ["7 parameters"]),
    ("core/a/x.cpp", "int f(int a, QMap<int, int> b, int c, int d, int e, int g)\n{\n}\n", []),
    ("core/a/x.cpp", "namespace a {\n" + "int f()\n{\n    return 1;\n}\n" * 30 + "}\n", []),
    ("core/a/x.cpp", "constexpr Row kRows[] = {\n" + "    {1, call(2)},\n" * 90 + "};\n", []),
    ("core/a/x.cpp", "int f()\n{\n    auto s = \"}{{\"; // }\n" + body(50) + "}\n", []),
    ("core/a/x.cpp", "int f(E e)\n{\n    switch (e) {\n" + "    case E::A:\n        return text(\"b\");\n" * 40
     + "    }\n    return 0;\n}\n", []),
    ("core/a/x.cpp", "int f(E e)\n{\n    switch (e) {\n" + "    case E::A:\n        step();\n        return 1;\n" * 40
     + "    }\n    return 0;\n}\n", ["a function of 12"]),
    ("core/a/x.cpp", "int a;\n" * 401, ["over 400 only"]),
    ("core/a/x.cpp", "int a;\n" * 601, ["at most 600"]),
    ("ui/main_window/main_window.cpp", "int a;\n" * 401, ["at most 400"]),
    ("core/a/x.cpp", "int a;\n" * 400, []),
]


def self_test():
    failures = []
    for path, text, expected in SELF_TESTS:
        found = [words for _, words in check_file(path, text)]
        if len(found) != len(expected) or not all(e in f for e, f in zip(expected, found)):
            failures.append(f"expected {expected}, found {found} in {text[:60]!r}")
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        (root / "core/a").mkdir(parents=True)
        for i in range(PAIRS_IN_FOLDER + 1):
            (root / f"core/a/f{i}.h").write_text("int a;\n")
        if check_tree(root) != ["core/a:1: 21 file pairs, at most 20"]:
            failures.append(f"a crowded folder was read wrongly: {check_tree(root)}")
    return failures


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    violations = self_test() if sys.argv[1] == "--self-test" else check_tree(pathlib.Path(sys.argv[1]))
    for violation in violations:
        print(violation)
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
