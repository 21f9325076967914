// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/paper_text.h"

#include <QDateTime>
#include <QLocale>

namespace ui::printing {

/// As much of a birth date as is known: 02 May 1992, Jan 1999, 2006, about 1995, 27 years in 2025.
/// Month names are those of @p locale, digits are 0 to 9 in every language.
core::documents::PaperText birthText(const core::PartialDate& birth, const QLocale& locale);

/// A moment in one of the date kinds of PaperText, in the laptop's time zone.
/// @p withBuddhistYear adds the year of the Thai calendar to a departure.
QString momentText(core::documents::PaperText::Kind kind, const QDateTime& moment,
                   const QLocale& locale, bool withBuddhistYear);

} // namespace ui::printing
