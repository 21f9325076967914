// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/partial_date.h"
#include "core/base/tr_text.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace core::documents {

/// A piece of text on paper, before the languages of the paper are known: data as it stands, a
/// label to be translated with its arguments, a date, or the number of the page it stands on.
/// Invariant: only the members that belong to the kind are set; the factories see to that.
struct PaperText {
    enum class Kind {
        Verbatim,  ///< data, the same in every language
        Label,     ///< a text of Qt Linguist; %1, %2 are the args, %n the count
        List,      ///< the args, joined as the language joins a list
        Country,   ///< name of a country, from its alpha-3 or ICAO code
        Language,  ///< name of a language, from its ISO 639-3 code
        BirthDate, ///< a partial date, as much of it as is known
        Date,      ///< 12 March 2026
        ShortDate, ///< 12 MAR, for a wristband
        DateTime,  ///< 12 March 2026 21:14
        Departure, ///< Fri 13 March 2026, 06:30, with the Buddhist year on Thai paper
        Page,      ///< number of the page, from 1
        Pages,     ///< how many pages there are
    };

    Kind kind = Kind::Verbatim;
    QString verbatim;
    TrText label;
    int count = -1; ///< the %n of a label with a plural, -1 for one without
    std::vector<PaperText> args;
    std::optional<PartialDate> birth;
    QDateTime moment;
    bool strong = false;      ///< drawn bold and a little larger, also inside a sentence
    bool strongCount = false; ///< the same for the %n alone

    static PaperText data(const QString& text);
    static PaperText of(TrText label, std::vector<PaperText> args = {});
    static PaperText counted(TrText label, int count);
    static PaperText list(std::vector<PaperText> items);
    static PaperText birthDate(const PartialDate& birth);
    static PaperText countryName(const QString& code);
    static PaperText languageName(const QString& code);
    static PaperText at(Kind kind, const QDateTime& moment);
    static PaperText number(int value) { return data(QString::number(value)); }
    static PaperText page() { return bare(Kind::Page); }
    static PaperText pages() { return bare(Kind::Pages); }

    [[nodiscard]] PaperText emphasised() const;
    [[nodiscard]] bool isEmpty() const;

private:
    static PaperText bare(Kind kind);
};

} // namespace core::documents
