// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/record.h"
#include "core/session/sync_desk.h"
#include "core/storage/conflict_store.h"

#include <QAbstractTableModel>
#include <QDate>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ui::models {

/// The mark before a value that can be chosen.
enum class ConflictMark { None, Off, On, Joined };

/// A cell as the grid paints it: a value with how it came to be.
struct ConflictCell {
    QString words;
    QString note; ///< quiet second line
    ConflictMark mark = ConflictMark::None;
    bool isOpen = false;  ///< nothing is chosen yet
    bool isQuiet = false; ///< not to be chosen: a label, a value that is the same everywhere
    friend bool operator==(const ConflictCell&, const ConflictCell&) = default;
};

/// What somebody chose for one field, and of which values. It holds as long as these are the values
/// that differ.
struct FieldDecision {
    enum class How { One, Both, Typed };
    How how = How::One;
    std::vector<core::storage::Dot> among;
    std::size_t one = 0; ///< index into the values of the conflict
    core::forms::FieldValue typed;
};
using Decisions = std::map<std::uint16_t, FieldDecision>;

/// Whether a value of kLifeField says that the record was put aside; the others went on with it.
inline bool isPutAside(const core::forms::FieldValue& life)
{
    return life.toFlag();
}

/// The differing fields of one record, a column for each laptop, and what will be kept. Below them,
/// when asked for, the fields that are the same. Nothing is chosen until a person chooses.
class ConflictModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kCellRole = Qt::UserRole + 700; ///< ConflictCell
    /// The words for a value; references are named.
    using Words =
        std::function<QString(core::forms::FieldId field, const core::forms::FieldValue& value)>;

    explicit ConflictModel(QObject* parent = nullptr);

    /// Shows a record. Decisions taken before hold for fields whose values are still the same.
    void setRecord(std::vector<core::storage::FieldConflict> conflicts, core::forms::Values values,
                   const Decisions& before);
    void setWords(Words words, const QDate& today);
    void showSame(bool shown);
    [[nodiscard]] bool isSameShown() const { return m_sameShown; }
    /// Answered fields that are the same on all laptops.
    [[nodiscard]] int sameCount() const { return static_cast<int>(m_same.size()); }
    [[nodiscard]] int conflictCount() const { return static_cast<int>(m_conflicts.size()); }
    [[nodiscard]] int laptopCount() const { return static_cast<int>(m_laptops.size()); }
    /// "B", for the key legend.
    [[nodiscard]] QString lettersOf(int laptop) const;

    /// The field of a row that can be decided; nothing for the rows below.
    [[nodiscard]] const core::storage::FieldConflict* conflictAt(int row) const;
    /// Keeps the value that stands in @p column; false where none stands.
    bool keep(int row, int column);
    /// Keeps the neighbour of what is kept: towards the first column, or away from it.
    bool keepNext(int row, bool forwards);
    [[nodiscard]] bool canKeepAll(int row) const;
    bool keepAll(int row);
    /// Keeps a value nobody had written before.
    bool keepTyped(int row, const core::forms::FieldValue& value);
    [[nodiscard]] int openCount() const;
    /// The next row from @p from on, round the end, with nothing chosen; -1 when all are.
    [[nodiscard]] int nextOpen(int from, bool backwards) const;
    [[nodiscard]] const Decisions& decisions() const { return m_decisions; }
    [[nodiscard]] std::vector<core::session::SyncDesk::Choice> choices() const;
    /// What stands as the value of a row now: what was chosen, else what is in force.
    [[nodiscard]] core::forms::FieldValue valueFor(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    struct Laptop {
        QString letters;
        std::size_t nth = 0; ///< of several values one laptop has of a field
        QString name;
        QString author; ///< of the newest value
        qint64 latestMs = 0;
    };

    void findLaptops();
    void findSame();
    void decide(int row, FieldDecision decision);
    [[nodiscard]] std::optional<std::size_t> valueIn(std::size_t conflict, int column) const;
    [[nodiscard]] std::size_t laptopOf(const core::storage::FieldConflict& conflict,
                                       std::size_t value) const;
    [[nodiscard]] const FieldDecision* decisionFor(int row) const;
    [[nodiscard]] core::forms::FieldValue
    joined(const core::storage::FieldConflict& conflict) const;
    [[nodiscard]] QString wordsOf(std::uint16_t field, const core::forms::FieldValue& value) const;
    [[nodiscard]] QString noteOf(const core::storage::FieldConflict& conflict,
                                 const core::storage::ConflictValue& value,
                                 const Laptop& laptop) const;
    [[nodiscard]] ConflictCell cell(int row, int column) const;
    [[nodiscard]] ConflictCell laptopCell(int row, int column) const;
    [[nodiscard]] ConflictCell keptCell(int row) const;
    [[nodiscard]] ConflictCell sameCell(int row, int column) const;
    [[nodiscard]] QString spoken(int row, int column) const;

    std::vector<core::storage::FieldConflict> m_conflicts;
    core::forms::Values m_values;
    std::vector<core::forms::FieldId> m_same;
    std::vector<Laptop> m_laptops;
    Decisions m_decisions;
    Words m_words;
    QDate m_today;
    bool m_sameShown = false;
};

} // namespace ui::models

Q_DECLARE_METATYPE(ui::models::ConflictCell)
