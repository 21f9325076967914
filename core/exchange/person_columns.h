// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace core::exchange {

/// Why a row is not imported. The names (rejectName) are stable: files and scripts hold them.
enum class Reject {
    FieldCount,        ///< more or fewer fields than the header
    Quote,             ///< text after a closing quote
    Empty,             ///< nothing that tells one person from another
    TooLong,           ///< a text of more than 200 characters
    NotADate,          ///< neither ISO nor a partial date, or a day that does not exist
    NotATime,          ///< no ISO date and time
    NotANumber,        ///< no whole number, or one that cannot be
    UnknownCode,       ///< not in the code list of the field
    ExternalIdTwice,   ///< the same external id earlier in the file, with other content
    ExternalIdDiffers, ///< the same external id in the store, with other content nobody has edited
};
QString rejectName(Reject reason);

struct RejectedField {
    Reject reason;
    QString column; ///< as in the header; empty when it is the whole row
};

/// Which field of a person, or of the interview with them, each column of a file fills, found from
/// its header by the catalogue's names. Without a column full_name it is given_name and
/// family_name, one behind the other.
class PersonColumns {
public:
    explicit PersonColumns(const QStringList& header);

    /// Columns nobody knows, as the file calls them: reported, never silently dropped.
    [[nodiscard]] const QStringList& unknown() const { return m_unknown; }
    /// Whether the first row is a header at all: one that names a person somehow.
    [[nodiscard]] bool isHeader() const { return m_namesPeople; }
    /// The values of one row, cleaned and in canonical text, or why it cannot be taken.
    [[nodiscard]] std::variant<forms::Values, RejectedField> read(const QStringList& fields) const;

    /// What a file may hold, in the order an export writes it.
    static std::vector<const forms::FieldSpec*> exchanged();

private:
    struct Column {
        qsizetype index;
        QString name;
        const forms::FieldSpec* spec;
    };

    std::vector<Column> m_columns;
    QStringList m_unknown;
    bool m_namesPeople = false;
};

/// The canonical text of @p cell for a field, or why it has none. An empty cell was not asked.
std::variant<forms::FieldValue, Reject> valueFromCell(const forms::FieldSpec& spec,
                                                      const QString& cell);

} // namespace core::exchange
