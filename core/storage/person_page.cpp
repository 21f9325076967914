// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_page.h"

#include "core/storage/log/person_facets.h"

#include <algorithm>
#include <limits>

namespace core::storage {
namespace {

using namespace Qt::StringLiterals;

/// From here on a filter no longer counts as selective: walking meets its people often enough.
constexpr qint64 kSelective = 20'000;
/// More ranges than this are only merged for a selective filter.
constexpr std::size_t kMostRanges = 8;
/// A word of more people than this is looked for while walking.
constexpr qint64 kRareWord = 60'000;
/// So many people are looked up one by one and put in order.
constexpr std::size_t kLookUps = 4'000;

QByteArray orderColumn(PersonSort sort)
{
    switch (sort) {
    case PersonSort::Name: return "sort_key";
    case PersonSort::Code: return "code_plain";
    case PersonSort::ArrivedNewestFirst: return "arrived";
    }
    return {};
}

QByteArray orderIndex(PersonSort sort)
{
    switch (sort) {
    case PersonSort::Name: return "person_by_name";
    case PersonSort::Code: return "person_by_code";
    case PersonSort::ArrivedNewestFirst: return "person_by_arrived";
    }
    return {};
}

void addCondition(SqlPart& part, const SqlPart& condition)
{
    part.sql += (part.sql.endsWith("WHERE ") ? "" : " AND ") + condition.sql;
    part.values.insert(part.values.end(), condition.values.begin(), condition.values.end());
}

/// A range that is read from its start. A partial index has no value to start at but the first
/// name.
void addStart(SqlPart& part, const PersonLead& lead)
{
    if (lead.isPartial)
        addCondition(part, {"sort_key >= ''", {}});
}

Result<Statement> prepareWith(Database& db, const SqlPart& part)
{
    CORE_TRY_ASSIGN(Statement statement,
                    db.prepare({part.sql.constData(), static_cast<std::size_t>(part.sql.size())}));
    int index = 0;
    for (const Cell& value : part.values)
        statement.bind(++index, value);
    return statement;
}

PersonPlace readPlace(const Statement& row, PersonSort sort)
{
    if (sort == PersonSort::ArrivedNewestFirst)
        return {{}, row.integer(0), row.integer(1)};
    return {row.text(0), 0, row.integer(1)};
}

PersonPlace placeOf(const PageKey& key, PersonSort sort)
{
    if (sort == PersonSort::ArrivedNewestFirst)
        return {{}, key.sort.toLongLong(), key.row};
    return {key.sort, 0, key.row};
}

/// The order of the list. Texts compare as SQLite compares them: by the bytes of UTF-8.
bool comesFirst(const PersonPlace& a, const PersonPlace& b, PersonSort sort)
{
    if (sort == PersonSort::ArrivedNewestFirst)
        return std::tie(a.arrived, a.row) > std::tie(b.arrived, b.row);
    if (a.sort == b.sort)
        return a.row < b.row;
    return a.sort.toUtf8() < b.sort.toUtf8();
}

} // namespace

PageKey keyOf(const PersonPlace& place, PersonSort sort)
{
    if (sort == PersonSort::ArrivedNewestFirst)
        return {QString::number(place.arrived), place.row};
    return {place.sort, place.row};
}

PersonPager::PersonPager(Database& db, const PersonQuery& query, const QDate& today)
    : m_db(db), m_query(query), m_filters(personFilters(query, today))
{
}

Result<qint64> PersonPager::estimate(const PersonFilter& filter)
{
    qint64 sum = 0;
    for (const PersonLead& lead : filter.leads) {
        SqlPart part{
            "SELECT count(*) FROM (SELECT 1 FROM person INDEXED BY " + lead.index + " WHERE ", {}};
        addCondition(part, lead.part);
        addStart(part, lead);
        part.sql += " LIMIT ?)";
        part.values.emplace_back(kSelective - sum);
        CORE_TRY_ASSIGN(Statement count, prepareWith(m_db, part));
        CORE_TRY(count.step());
        sum += count.integer(0);
        if (sum >= kSelective)
            break;
    }
    return sum;
}

Result<PersonPager::Plan> PersonPager::choose()
{
    const bool byName = m_query.sort == PersonSort::Name;
    Plan plan;
    qint64 fewest = std::numeric_limits<qint64>::max();
    for (const PersonFilter& filter : m_filters) {
        const bool ordersItself =
            filter.isArrival && m_query.sort == PersonSort::ArrivedNewestFirst;
        if (filter.leads.empty() || ordersItself)
            continue;
        CORE_TRY_ASSIGN(const qint64 people, estimate(filter));
        const bool isMerged = people < kSelective || filter.leads.size() <= kMostRanges;
        if (people >= fewest || !(byName ? isMerged : people < kSelective))
            continue;
        fewest = people;
        plan = {&filter, byName ? Way::Walk : Way::Collect};
    }
    return plan;
}

std::vector<PersonLead> PersonPager::leadsOf(const Plan& plan) const
{
    if (plan.led != nullptr)
        return plan.led->leads;
    return {{orderIndex(m_query.sort), {}}};
}

void PersonPager::addFilters(SqlPart& part, const PersonFilter* answered,
                             const TextMatch& text) const
{
    for (const PersonFilter& filter : m_filters) {
        if (&filter != answered || !filter.isExact)
            addCondition(part, filter.residual);
    }
    for (const SqlPart& word : text.broad)
        addCondition(part, word);
}

SqlPart PersonPager::rangeOf(const PersonLead& lead, const Plan& plan, const TextMatch& text) const
{
    SqlPart part{" FROM person INDEXED BY " + lead.index + " WHERE ", {}};
    if (!lead.part.sql.isEmpty())
        addCondition(part, lead.part);
    addFilters(part, plan.led, text);
    return part;
}

void PersonPager::addKeyset(SqlPart& part, const std::optional<PageKey>& after) const
{
    constexpr qint64 kLast = std::numeric_limits<qint64>::max();
    const QByteArray column = orderColumn(m_query.sort);
    if (m_query.sort == PersonSort::ArrivedNewestFirst) {
        const PersonPlace from =
            after ? placeOf(*after, m_query.sort) : PersonPlace{{}, kLast, kLast};
        addCondition(part, {"(arrived, tie) < (?, ?)", {from.arrived, from.row}});
        part.sql += " ORDER BY arrived DESC, tie DESC";
        return;
    }
    // Bound on the first page too: one statement for all pages.
    const QString from = after ? after->sort : u""_s;
    addCondition(part, {"(" + column + ", tie) > (?, ?)", {from, after ? after->row : 0}});
    part.sql += " ORDER BY " + column + ", tie";
}

Result<std::vector<PersonPlace>> PersonPager::run(const SqlPart& part, const TextMatch& text,
                                                  qint64 limit)
{
    SqlPart statement = part;
    statement.sql = "SELECT " + orderColumn(m_query.sort) + ", tie" + part.sql;
    if (!text.isListed && limit >= 0) {
        statement.sql += " LIMIT ?";
        statement.values.emplace_back(limit);
    }
    CORE_TRY_ASSIGN(Statement rows, prepareWith(m_db, statement));
    std::vector<PersonPlace> places;
    CORE_TRY_ASSIGN(bool more, rows.step());
    while (more && (limit < 0 || static_cast<qint64>(places.size()) < limit)) {
        const bool isMeant = !text.isListed || std::binary_search(text.rows.begin(),
                                                                  text.rows.end(), rows.integer(1));
        if (isMeant)
            places.push_back(readPlace(rows, m_query.sort));
        CORE_TRY_ASSIGN(more, rows.step());
    }
    return places;
}

Result<std::vector<PersonPlace>> PersonPager::lookUp(const TextMatch& text)
{
    SqlPart part{"SELECT " + orderColumn(m_query.sort) + ", tie FROM person WHERE row = ?", {}};
    part.values.emplace_back(qint64{0});
    addFilters(part, nullptr, text);
    CORE_TRY_ASSIGN(Statement find, prepareWith(m_db, part));
    std::vector<PersonPlace> places;
    for (const qint64 row : text.rows) {
        find.bind(1, row);
        CORE_TRY_ASSIGN(const bool any, find.step());
        if (any)
            places.push_back(readPlace(find, m_query.sort));
        find.reset();
    }
    return places;
}

void PersonPager::keepFirst(std::vector<PersonPlace>& places, const std::optional<PageKey>& after,
                            qint64 limit) const
{
    const PersonSort sort = m_query.sort;
    if (after) {
        const PersonPlace key = placeOf(*after, sort);
        std::erase_if(places,
                      [&](const PersonPlace& place) { return !comesFirst(key, place, sort); });
    }
    const auto order = [sort](const PersonPlace& a, const PersonPlace& b) {
        return comesFirst(a, b, sort);
    };
    std::sort(places.begin(), places.end(), order);
    const auto same = [](const PersonPlace& a, const PersonPlace& b) { return a.row == b.row; };
    places.erase(std::unique(places.begin(), places.end(), same), places.end());
    if (limit >= 0 && static_cast<qint64>(places.size()) > limit)
        places.resize(static_cast<std::size_t>(limit));
}

Result<std::vector<PersonPlace>> PersonPager::placesOf(const Plan& plan, const TextMatch& text,
                                                       const std::optional<PageKey>& after,
                                                       qint64 limit)
{
    std::vector<PersonPlace> places;
    for (const PersonLead& lead : leadsOf(plan)) {
        SqlPart part = rangeOf(lead, plan, text);
        const bool isWalk = plan.way == Way::Walk;
        if (isWalk)
            addKeyset(part, after);
        else
            addStart(part, lead);
        CORE_TRY_ASSIGN(const std::vector<PersonPlace> some, run(part, text, isWalk ? limit : -1));
        places.insert(places.end(), some.begin(), some.end());
    }
    keepFirst(places, after, limit);
    return places;
}

Result<std::vector<PersonPlace>> PersonPager::places(const std::optional<PageKey>& after, int limit)
{
    CORE_TRY_ASSIGN(const TextMatch text, matchText());
    if (text.isListed && text.rows.size() <= kLookUps) {
        CORE_TRY_ASSIGN(std::vector<PersonPlace> found, lookUp(text));
        keepFirst(found, after, limit);
        return found;
    }
    CORE_TRY_ASSIGN(const Plan plan, choose());
    return placesOf(plan, text, after, limit);
}

Result<qint64> PersonPager::count()
{
    CORE_TRY_ASSIGN(const TextMatch text, matchText());
    if (text.isListed && text.rows.size() <= kLookUps) {
        CORE_TRY_ASSIGN(const std::vector<PersonPlace> found, lookUp(text));
        return static_cast<qint64>(found.size());
    }
    CORE_TRY_ASSIGN(Plan plan, choose());
    if (plan.led != nullptr && plan.led->mayOverlap)
        plan.led = nullptr;
    plan.way = Way::Walk;
    qint64 sum = 0;
    for (const PersonLead& lead : leadsOf(plan)) {
        SqlPart part = rangeOf(lead, plan, text);
        addStart(part, lead);
        if (part.sql.endsWith("WHERE "))
            part.sql.chop(7);
        if (text.isListed) {
            CORE_TRY_ASSIGN(const std::vector<PersonPlace> found, run(part, text, -1));
            sum += static_cast<qint64>(found.size());
            continue;
        }
        part.sql.prepend("SELECT count(*)");
        CORE_TRY_ASSIGN(Statement count, prepareWith(m_db, part));
        CORE_TRY(count.step());
        sum += count.integer(0);
    }
    return sum;
}

Result<std::vector<qint64>> PersonPager::rowsOfWord(const QString& word)
{
    // Words are cut at a length, so the end of the range is the word with the last character behind
    // it.
    CORE_TRY_ASSIGN(
        Statement found,
        m_db.prepare("SELECT row FROM person_word WHERE word >= ? AND word < ? LIMIT ?"));
    found.with(word, word + QString::fromUcs4(U"\U0010FFFF"), kRareWord);
    std::vector<qint64> rows;
    CORE_TRY_ASSIGN(bool more, found.step());
    while (more) {
        rows.push_back(found.integer(0));
        CORE_TRY_ASSIGN(more, found.step());
    }
    std::sort(rows.begin(), rows.end());
    const bool isBroad = static_cast<qint64>(rows.size()) == kRareWord;
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (isBroad)
        rows.push_back(-1); // a mark: the list is not whole
    return rows;
}

Result<PersonPager::TextMatch> PersonPager::matchText()
{
    TextMatch match;
    const QStringList words = searchWords(m_query.text.left(200)).mid(0, 12);
    for (const QString& typed : words) {
        const QString word = typed.left(kWordLength);
        CORE_TRY_ASSIGN(const std::vector<qint64> rows, rowsOfWord(word));
        if (!rows.empty() && rows.back() < 0) {
            match.broad.push_back({"instr(words, ?)", {u' ' + word}});
            continue;
        }
        std::vector<qint64> both;
        if (match.isListed)
            std::set_intersection(match.rows.begin(), match.rows.end(), rows.begin(), rows.end(),
                                  std::back_inserter(both));
        match.rows = match.isListed ? both : rows;
        match.isListed = true;
    }
    // "KTB-4831-K" and "P 123 456" are one word in the table.
    const QString joined = words.join(QString()).left(kWordLength);
    const bool hasDigit =
        std::any_of(joined.begin(), joined.end(), [](QChar c) { return c.isDigit(); });
    if (words.size() > 1 && hasDigit && match.broad.empty()) {
        CORE_TRY_ASSIGN(const std::vector<qint64> rows, rowsOfWord(joined));
        std::vector<qint64> either;
        std::set_union(match.rows.begin(), match.rows.end(), rows.begin(), rows.end(),
                       std::back_inserter(either));
        match.rows = either;
    }
    return match;
}

} // namespace core::storage
