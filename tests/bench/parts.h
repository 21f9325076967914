// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/figures.h"

namespace bench {

/// What a part of the measurement is told.
struct Setting {
    QString folder;  ///< scratch, empty at the start of the run
    QString program; ///< this program
    int people = 0;  ///< size of the list
};

/// The parts; each runs in a process of its own, so that none pays for another's memory.
void measureStart(const Setting& setting, Figures& figures);
void measureSaves(const Setting& setting, Figures& figures);
/// Debian's SQLCipher beside our VFS, the same rows by the same SQL: after measureSaves.
void measureCipher(const Setting& setting, Figures& figures);
void measureFill(const Setting& setting, Figures& figures);
void measureList(const Setting& setting, Figures& figures);
/// Walks the whole list and tells what memory that took.
void measureScroll(const Setting& setting, Figures& figures);
void measurePaper(const Setting& setting, Figures& figures);
void measureImport(const Setting& setting, Figures& figures);
/// Our calls beside raw COPY on loopback, and the calls over a bad line.
void measureHub(const Setting& setting, Figures& figures);
/// Two laptops and a folder between them, beside PouchDB where it is installed.
void measureSync(const Setting& setting, Figures& figures);
/// A hundred thousand changes taken in.
void measureMerge(const Setting& setting, Figures& figures);
/// The record of one person with every section filled, from nothing to drawn.
void measureIntake(const Setting& setting, Figures& figures);
/// A million changes: the memory that takes.
void measureBacklog(const Setting& setting, Figures& figures);
/// Machine readable zones: read, found in a text, mended.
void measureMrz(const Setting& setting, Figures& figures);

/// The folder of the list of @p people, and of the plain store measureSaves leaves.
QString listFolder(const Setting& setting, int people);
QString plainFolder(const Setting& setting);

} // namespace bench
