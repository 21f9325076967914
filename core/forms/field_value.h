// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/partial_date.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace core::forms {

/// Whether a question has an answer, and if not, why. Never overload an empty text with a reason.
/// Source: docs/data_dictionary.md, missing values (CL-36). The numbers are stored; never reuse
/// one.
enum class Answer : int {
    NotAsked = 0, ///< the start; the question was not put
    Given = 1,
    NotKnown = 2, ///< asked, the person does not know
    Refused = 3,  ///< asked, the person declined
    Unable = 4,   ///< language or health did not allow it
    NotApplicable = 5,
    Redacted = 6, ///< taken out of sight because consent was withdrawn
    Pending = 7,  ///< to be asked again, or waited for
};

/// The value of one field: an answer state and, when Given, the canonical text of the value.
/// Canonical text by kind (FieldKind): Text as cleaned by cleanText · Number in ASCII digits · Flag
/// "1" or "0" · Date ISO · PartialDate its own text · Instant UTC milliseconds · Choice the code ·
/// MultiChoice codes sorted and joined by one space · Reference 32 hex digits.
/// Invariant: text is empty unless the answer is Given; Given with an empty text does not exist.
class FieldValue {
public:
    FieldValue() = default;
    static FieldValue missing(Answer why);
    /// An empty @p text gives a value that was not asked.
    static FieldValue text(const QString& text);
    static FieldValue number(qint64 value);
    static FieldValue flag(bool value);
    static FieldValue instant(qint64 ms);
    static FieldValue date(const PartialDate& date);
    static FieldValue codes(QStringList codes);
    template <class Tag>
    static FieldValue reference(const Id<Tag>& id)
    {
        return text(id.toString());
    }

    [[nodiscard]] Answer answer() const { return m_answer; }
    [[nodiscard]] bool isGiven() const { return m_answer == Answer::Given; }
    [[nodiscard]] const QString& toText() const { return m_text; }
    [[nodiscard]] std::optional<qint64> toNumber() const;
    [[nodiscard]] bool toFlag() const { return m_text == QLatin1String("1"); }
    [[nodiscard]] std::optional<PartialDate> toDate() const { return PartialDate::parse(m_text); }
    [[nodiscard]] QStringList toCodes() const;
    template <class Tag>
    [[nodiscard]] std::optional<Id<Tag>> toReference() const
    {
        return Id<Tag>::parse(m_text);
    }

    friend bool operator==(const FieldValue&, const FieldValue&) = default;

private:
    Answer m_answer = Answer::NotAsked;
    QString m_text;
};

} // namespace core::forms
