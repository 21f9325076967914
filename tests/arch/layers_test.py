#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the source tree against the rooms of the house: who may include whom, and what is said nowhere.

    layers_test.py SOURCE_DIR     every violation as file:line: words, exit 1 when there is one
    layers_test.py --self-test    shows that each rule finds what it forbids
"""
import pathlib
import re
import sys
import tempfile

# Which rooms a room may include, besides itself and what those include. Left to right in CMake too.
ROOMS = {
    "core/base": [],
    "core/domain": ["core/base"],
    "core/forms": ["core/domain"],
    "core/storage": ["core/forms"],
    "core/search": ["core/storage"],
    "core/documents": ["core/storage"],
    "core/exchange": ["core/storage"],
    "core/sync": ["core/storage"],
    "core/session": ["core/search", "core/sync", "core/documents", "core/exchange"],
    "ui/text": ["core/session"],
    "ui/prompt": ["ui/text"],
    "ui/jobs": ["ui/text"],
    "ui/actions": ["ui/text"],
    "ui/theme": ["ui/text"],
    "ui/widgets": ["ui/prompt", "ui/jobs", "ui/actions", "ui/theme"],
    "ui/models": ["ui/widgets"],
    "ui/forms": ["ui/widgets"],
    "ui/charts": ["ui/widgets"],
    "ui/printing": ["ui/widgets"],
    "ui/pages": ["ui/models", "ui/forms", "ui/charts", "ui/printing"],
    "ui/dialogs": ["ui/models", "ui/forms", "ui/charts", "ui/printing"],
    "ui/main_window": ["ui/pages", "ui/dialogs"],
    "app": ["ui/main_window"],
}
# Places where one rule does not hold, each with its reason.
EXCEPTIONS = {
    ("dialog", "ui/prompt/widget_prompter.cpp"): "the one place that asks the user",
    ("sql", "core/sync/hub"): "the calls of the hub's functions, which run on another machine",
    ("thread", "ui/jobs"): "the one room that runs jobs beside the window",
}
WIDGET_HEADERS = re.compile(
    r"<(Qt(Widgets|Gui|PrintSupport|Charts|Svg)(/|>)|Q(Widget|Dialog|Application|GuiApplication|Painter"
    r"|Pixmap|Image|Font|FontMetrics|Color|Icon|Pen|Brush|Palette|Action|Label|PushButton|LineEdit"
    r"|TableView|ListView|MessageBox|FileDialog|Printer|PdfWriter|Chart|ChartView|Clipboard|Screen"
    r"|KeyEvent|MouseEvent|TextDocument|Validator|StandardItemModel)>)")
SQL = re.compile(
    r'"[^"]*\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM'
    r'|CREATE\s+(TABLE|INDEX|VIRTUAL|TRIGGER)|ALTER\s+TABLE|DROP\s+TABLE|PRAGMA\s+\w+)\b')
# name of the rule, what it looks for, which paths it is about, the words
WORDS = [
    ("dialog", re.compile(r"\b(QMessageBox|QFileDialog|QInputDialog)\b"), ("ui", "app", "core"),
     "asks the user past ui/prompt/Prompter"),
    ("singleton", re.compile(r"::instance\(\)"), ("core", "ui", "app"), "uses a singleton"),
    ("nested_loop", re.compile(r"\bprocessEvents\b|\bQEventLoop\b"), ("core", "ui", "app"),
     "runs an event loop inside another"),
    ("thread", re.compile(r"\bstd::(thread|jthread|async)\b|\bnew\s+QThread\b|\bQThread::create\b"
                          r"|\bQThread\s+\w+\s*[;({]|\bpublic\s+QThread\b|\bQThreadPool\b|\bQtConcurrent::"),
     ("core", "ui", "app"), "starts a thread outside ui/jobs"),
    ("sleep", re.compile(r"\b(msleep|usleep|sleep_for|sleep_until)\b"), ("core", "ui", "app"), "sleeps"),
    ("tr_in_core", re.compile(r"(?<![\w:.])tr\(|QObject::tr\(|QCoreApplication::translate\("), ("core",),
     "translates in the core"),
    ("sql", SQL, ("core", "ui", "app"), "holds SQL outside core/storage"),
]
SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later"
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"][^>"]+[>"])')


def reachable(room):
    found = {room}
    for known in ROOMS[room]:
        found |= reachable(known)
    return found


def room_of(path):
    parts = path.split("/")
    if parts[0] == "app":
        return "app"
    room = "/".join(parts[:2])
    return room if room in ROOMS else None


def blank_comments(text):
    """The text with comments blanked out, so that lines keep their numbers and strings their content."""
    pattern = re.compile(r'R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'|//[^\n]*|/\*.*?\*/', re.S)

    def keep(match):
        token = match.group(0)
        if token.startswith("R"):
            # Its lines joined into one string on the first, so that words are found across them.
            inner = " ".join(token.split()).replace('"', "'")
            return f'"{inner}"' + "\n" * token.count("\n")
        return re.sub(r"[^\n]", " ", token) if token.startswith("/") else token
    return pattern.sub(keep, text)


def excepted(rule, path):
    return any(rule == name and (path == place or path.startswith(place + "/")) for name, place in EXCEPTIONS)


def check_include(path, room, target):
    if target.startswith("<"):
        if path.startswith("core/") and WIDGET_HEADERS.match(target):
            return f"the core includes {target}"
        if re.match(r"<Qt\w+/", target):
            return f"include {target} by its class alone"
        return None
    name = target[1:-1]
    if name.split("/")[0] not in ("core", "ui", "app", "tests"):
        return f"include {target} is not written from the project root"
    if name.startswith("tests/"):
        return "product code includes tests"
    other = room_of(name)
    if other is None:
        return f"include {target} is of no room"
    if other not in reachable(room):
        return f"{room} may not know {other}"
    return None


def check_file(path, text):
    """Violations of one file as (line, words)."""
    found = []
    if not text.startswith(SPDX):
        found.append((1, "the SPDX line is missing"))
    room = room_of(path)
    if room is None:
        return found + [(1, "the file is in no room of the table in tests/arch/layers_test.py")]
    code = blank_comments(text)
    for number, line in enumerate(code.split("\n"), 1):
        include = INCLUDE.match(line)
        if include:
            words = check_include(path, room, include.group(1))
            if words:
                found.append((number, words))
            continue
        for rule, pattern, houses, words in WORDS:
            if rule == "sql" and path.startswith("core/storage/"):
                continue
            if path.split("/")[0] in houses and pattern.search(line) and not excepted(rule, path):
                found.append((number, words))
    if path.endswith(".h") and "#pragma once" not in text:
        found.append((1, "the header has no #pragma once"))
    return found


def check_tree(root):
    violations = []
    for house in ("core", "ui", "app"):
        for file in sorted((root / house).rglob("*")):
            if file.suffix in (".cpp", ".h"):
                path = file.relative_to(root).as_posix()
                for line, words in check_file(path, file.read_text(encoding="utf-8")):
                    violations.append(f"{path}:{line}: {words}")
    return violations


BAD = [
    ("core/domain/x.cpp", '#include "core/storage/page.h"', "may not know"),
    ("core/search/x.cpp", '#include "core/exchange/csv.h"', "may not know"),
    ("core/forms/x.cpp", '#include "ui/text/issue_text.h"', "may not know"),
    ("ui/widgets/x.cpp", '#include "ui/pages/today.h"', "may not know"),
    ("ui/models/x.cpp", '#include "ui/forms/form.h"', "may not know"),
    ("core/base/x.cpp", "#include <QWidget>", "the core includes"),
    ("core/base/x.cpp", "#include <QtCore/QString>", "by its class alone"),
    ("core/base/x.cpp", '#include "result.h"', "project root"),
    ("core/base/x.cpp", '#include "tests/support/x.h"', "includes tests"),
    ("core/search/x.cpp", 'const char* q = "SELECT id FROM person";', "SQL"),
    ("core/search/x.cpp", 'const char* q = R"(\nSELECT id\nFROM person)";', "SQL"),
    ("ui/pages/x.cpp", "QMessageBox::question(this);", "Prompter"),
    ("core/session/x.cpp", "auto& s = Store::instance();", "singleton"),
    ("ui/pages/x.cpp", "QCoreApplication::processEvents();", "event loop"),
    ("core/storage/x.cpp", "std::thread worker(run);", "thread"),
    ("ui/pages/x.cpp", "QThread worker;", "thread"),
    ("ui/pages/x.cpp", "auto* worker = new QThread(this);", "thread"),
    ("ui/pages/x.cpp", "QtConcurrent::run(work);", "thread"),
    ("ui/jobs_more/x.cpp", "int a;", "no room"),
    ("core/domain/x.cpp", 'auto t = tr("Bus");', "translates"),
]
GOOD = [
    ("core/storage/x.cpp", 'const char* q = "SELECT id FROM person";'),
    ("core/session/x.cpp", '#include "core/base/id.h"'),
    ("ui/prompt/widget_prompter.cpp", "QMessageBox box;"),
    ("ui/jobs/x.cpp", "QThreadPool pool;"),
    ("ui/pages/x.cpp", "QThread* window = thread();"),
    ("core/domain/x.cpp", "// QMessageBox and processEvents are only named here\nint a;"),
    ("ui/text/x.cpp", 'auto t = CORE_TR("field", "Select from a list");\n#include <QWidget>'),
]


def self_test():
    failures = []
    for path, text, words in BAD:
        found = [w for _, w in check_file(path, f"{SPDX}\n{text}\n")]
        if not any(words in w for w in found):
            failures.append(f"not found: {words!r} in {text!r}, only {found}")
    for path, text in GOOD:
        found = check_file(path, f"{SPDX}\n{text}\n")
        if found:
            failures.append(f"found in good text {text!r}: {found}")
    if check_file("core/base/x.cpp", "int a;\n") != [(1, "the SPDX line is missing")]:
        failures.append("a missing SPDX line was not found")
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for house in ("core/base", "ui", "app"):
            (root / house).mkdir(parents=True)
        (root / "core/base/x.h").write_text(f'{SPDX}\n#pragma once\n\n#include "core/forms/x.h"\n')
        if check_tree(root) != ["core/base/x.h:4: core/base may not know core/forms"]:
            failures.append(f"a tree was read wrongly: {check_tree(root)}")
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
