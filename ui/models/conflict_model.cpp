// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen; how it is shown is in conflict_cells.cpp.
#include "ui/models/conflict_model.h"

#include "core/forms/catalogue.h"

#include <algorithm>
#include <numeric>

namespace ui::models {

using core::forms::FieldKind;
using core::forms::FieldValue;
using core::storage::ConflictValue;
using core::storage::FieldConflict;

namespace {

std::vector<core::storage::Dot> dotsOf(const FieldConflict& conflict)
{
    std::vector<core::storage::Dot> dots;
    for (const ConflictValue& value : conflict.values)
        dots.push_back(value.dot);
    std::sort(dots.begin(), dots.end());
    return dots;
}

/// Which of the values of one laptop it is: mostly it has one.
std::size_t nthOfLaptop(const FieldConflict& conflict, std::size_t value)
{
    const QString& letters = conflict.values[value].deviceLetters;
    return static_cast<std::size_t>(std::count_if(
        conflict.values.begin(), conflict.values.begin() + static_cast<std::ptrdiff_t>(value),
        [&letters](const ConflictValue& other) { return other.deviceLetters == letters; }));
}

} // namespace

ConflictModel::ConflictModel(QObject* parent) : QAbstractTableModel(parent) {}

void ConflictModel::setRecord(std::vector<FieldConflict> conflicts, core::forms::Values values,
                              const Decisions& before)
{
    beginResetModel();
    m_conflicts = std::move(conflicts);
    m_values = std::move(values);
    m_decisions.clear();
    for (const FieldConflict& conflict : m_conflicts) {
        const auto decided = before.find(conflict.field);
        if (decided != before.end() && decided->second.among == dotsOf(conflict))
            m_decisions.insert(*decided);
    }
    findLaptops();
    findSame();
    endResetModel();
}

void ConflictModel::setWords(Words words, const QDate& today)
{
    beginResetModel();
    m_words = std::move(words);
    m_today = today;
    endResetModel();
}

void ConflictModel::showSame(bool shown)
{
    if (shown == m_sameShown)
        return;
    beginResetModel();
    m_sameShown = shown;
    endResetModel();
}

void ConflictModel::findLaptops()
{
    m_laptops.clear();
    for (const FieldConflict& conflict : m_conflicts) {
        for (std::size_t i = 0; i < conflict.values.size(); ++i) {
            const ConflictValue& value = conflict.values[i];
            const std::size_t nth = nthOfLaptop(conflict, i);
            auto known = std::find_if(m_laptops.begin(), m_laptops.end(), [&](const Laptop& one) {
                return one.letters == value.deviceLetters && one.nth == nth;
            });
            if (known == m_laptops.end())
                known = m_laptops.insert(known, Laptop{value.deviceLetters, nth, {}, {}, 0});
            if (value.atMs >= known->latestMs) {
                known->name = value.deviceName;
                known->author = value.authorName;
                known->latestMs = value.atMs;
            }
        }
    }
    std::sort(m_laptops.begin(), m_laptops.end(), [](const Laptop& a, const Laptop& b) {
        return std::tie(a.letters, a.nth) < std::tie(b.letters, b.nth);
    });
}

void ConflictModel::findSame()
{
    m_same.clear();
    for (const auto& [field, value] : m_values) {
        const bool differs = std::any_of(
            m_conflicts.begin(), m_conflicts.end(), [id = field](const FieldConflict& conflict) {
                return conflict.field == static_cast<std::uint16_t>(id);
            });
        if (!differs && value.answer() != core::forms::Answer::NotAsked)
            m_same.push_back(field);
    }
}

QString ConflictModel::lettersOf(int laptop) const
{
    return m_laptops.at(static_cast<std::size_t>(laptop)).letters;
}

const FieldConflict* ConflictModel::conflictAt(int row) const
{
    return row >= 0 && row < conflictCount() ? &m_conflicts[static_cast<std::size_t>(row)]
                                             : nullptr;
}

std::size_t ConflictModel::laptopOf(const FieldConflict& conflict, std::size_t value) const
{
    const std::size_t nth = nthOfLaptop(conflict, value);
    const auto found = std::find_if(m_laptops.begin(), m_laptops.end(), [&](const Laptop& laptop) {
        return laptop.letters == conflict.values[value].deviceLetters && laptop.nth == nth;
    });
    return static_cast<std::size_t>(found - m_laptops.begin());
}

std::optional<std::size_t> ConflictModel::valueIn(std::size_t conflict, int column) const
{
    const FieldConflict& row = m_conflicts[conflict];
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (laptopOf(row, i) + 1 == static_cast<std::size_t>(column))
            return i;
    }
    return std::nullopt;
}

const FieldDecision* ConflictModel::decisionFor(int row) const
{
    const FieldConflict* conflict = conflictAt(row);
    if (conflict == nullptr)
        return nullptr;
    const auto found = m_decisions.find(conflict->field);
    return found == m_decisions.end() ? nullptr : &found->second;
}

void ConflictModel::decide(int row, FieldDecision decision)
{
    const FieldConflict& conflict = m_conflicts[static_cast<std::size_t>(row)];
    decision.among = dotsOf(conflict);
    m_decisions[conflict.field] = std::move(decision);
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

bool ConflictModel::keep(int row, int column)
{
    if (conflictAt(row) == nullptr)
        return false;
    const auto value = valueIn(static_cast<std::size_t>(row), column);
    if (!value)
        return false;
    decide(row, {.how = FieldDecision::How::One, .among = {}, .one = *value, .typed = {}});
    return true;
}

bool ConflictModel::keepNext(int row, bool forwards)
{
    if (conflictAt(row) == nullptr)
        return false;
    std::vector<int> columns;
    for (int column = 1; column <= laptopCount(); ++column) {
        if (valueIn(static_cast<std::size_t>(row), column))
            columns.push_back(column);
    }
    // From nothing, Left means the first value and Right the second.
    const FieldDecision* now = decisionFor(row);
    int at = forwards ? 0 : 1;
    if (now != nullptr && now->how == FieldDecision::How::One) {
        const auto kept =
            static_cast<int>(laptopOf(m_conflicts[static_cast<std::size_t>(row)], now->one) + 1);
        at = static_cast<int>(std::find(columns.begin(), columns.end(), kept) - columns.begin());
    }
    const int last = static_cast<int>(columns.size()) - 1;
    const int wanted = std::clamp(at + (forwards ? 1 : -1), 0, last);
    return keep(row, columns[static_cast<std::size_t>(wanted)]);
}

bool ConflictModel::canKeepAll(int row) const
{
    const FieldConflict* conflict = conflictAt(row);
    const core::forms::FieldSpec* spec =
        conflict == nullptr ? nullptr : core::forms::findSpec(conflict->field);
    return spec != nullptr &&
           (spec->kind == FieldKind::LongText || spec->kind == FieldKind::MultiChoice);
}

bool ConflictModel::keepAll(int row)
{
    if (!canKeepAll(row))
        return false;
    decide(row, {.how = FieldDecision::How::Both, .among = {}, .one = 0, .typed = {}});
    return true;
}

bool ConflictModel::keepTyped(int row, const FieldValue& value)
{
    if (conflictAt(row) == nullptr)
        return false;
    decide(row, {.how = FieldDecision::How::Typed, .among = {}, .one = 0, .typed = value});
    return true;
}

/// All codes, or all texts in the order they were written. The same words twice are said once.
FieldValue ConflictModel::joined(const FieldConflict& conflict) const
{
    std::vector<const ConflictValue*> inTime;
    for (const ConflictValue& value : conflict.values)
        inTime.push_back(&value);
    std::stable_sort(inTime.begin(), inTime.end(),
                     [](const auto* a, const auto* b) { return a->atMs < b->atMs; });
    const bool isCodes = core::forms::findSpec(conflict.field)->kind == FieldKind::MultiChoice;
    QStringList parts;
    for (const ConflictValue* value : inTime) {
        const QStringList more =
            isCodes ? value->value.toCodes() : QStringList(value->value.toText());
        for (const QString& part : more) {
            if (!part.isEmpty() && !parts.contains(part))
                parts.append(part);
        }
    }
    return isCodes ? FieldValue::codes(parts) : FieldValue::text(parts.join(u'\n'));
}

FieldValue ConflictModel::valueFor(int row) const
{
    const FieldConflict* conflict = conflictAt(row);
    if (conflict == nullptr)
        return {};
    const FieldDecision* decided = decisionFor(row);
    if (decided == nullptr)
        return conflict->inForce;
    switch (decided->how) {
    case FieldDecision::How::One: return conflict->values[decided->one].value;
    case FieldDecision::How::Both: return joined(*conflict);
    case FieldDecision::How::Typed: return decided->typed;
    }
    return {};
}

int ConflictModel::openCount() const
{
    return conflictCount() - static_cast<int>(m_decisions.size());
}

int ConflictModel::nextOpen(int from, bool backwards) const
{
    const int rows = conflictCount();
    for (int step = 1; step <= rows; ++step) {
        const int row = (from + (backwards ? rows - step : step) + rows) % rows;
        if (decisionFor(row) == nullptr)
            return row;
    }
    return -1;
}

std::vector<core::session::SyncDesk::Choice> ConflictModel::choices() const
{
    std::vector<core::session::SyncDesk::Choice> choices;
    for (int row = 0; row < conflictCount(); ++row) {
        if (decisionFor(row) == nullptr)
            continue;
        const std::uint16_t field = m_conflicts[static_cast<std::size_t>(row)].field;
        const FieldValue value = valueFor(row);
        const bool isLife = field == core::storage::kLifeField;
        choices.push_back({.field = field,
                           .value = isLife ? FieldValue() : value,
                           .keepsRecord = !isLife || !isPutAside(value)});
    }
    return choices;
}

} // namespace ui::models
