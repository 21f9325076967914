#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes countries.tsv, languages.tsv and currency.tsv from the JSON files of Debian's iso-codes (LGPL-2.1-or-later).

    resources/code_lists/make_code_data.py [/usr/share/iso-codes/json]

A third column of languages.tsv marks the codes that ISO 639-2 has, too. Only the code sets and the English names come from there; names in other languages come from ICU.
"""
import json
import pathlib
import sys


def rows(source, name, key):
    with open(source / f"{name}.json", encoding="utf-8") as file:
        return json.load(file)[key]


def write(path, lines):
    path.write_text("".join("\t".join(line) + "\n" for line in sorted(lines)), encoding="utf-8")


def main():
    source = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/iso-codes/json")
    here = pathlib.Path(__file__).resolve().parent
    write(here / "countries.tsv",
          [(r["alpha_3"], r["alpha_2"], r.get("common_name", r["name"]))
           for r in rows(source, "iso_3166-1", "3166-1")])
    older = {r["alpha_3"] for r in rows(source, "iso_639-2", "639-2")}
    write(here / "languages.tsv",
          [(r["alpha_3"], r["name"]) + (("2",) if r["alpha_3"] in older else ())
           for r in rows(source, "iso_639-3", "639-3")])
    # A coin that debts and ransoms are counted in, and no currency of ISO 4217.
    write(here / "currency.tsv",
          [(r["alpha_3"], r["name"]) for r in rows(source, "iso_4217", "4217")] + [("USDT", "Tether")])


if __name__ == "__main__":
    main()
