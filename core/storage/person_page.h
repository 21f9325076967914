// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_store.h"
#include "core/storage/sqlite/database.h"

#include <QDate>

namespace core::storage {

/// A place in the list: what it is ordered by, and the person's row.
struct PersonPlace {
    QString sort;
    qint64 arrived = 0; ///< instead of sort, when the order is by arrival
    qint64 row = 0;
};

/// A condition with the values for its question marks.
struct SqlPart {
    QByteArray sql;
    std::vector<Cell> values;
};

/// A range of an index in the order of names.
struct PersonLead {
    QByteArray index;
    SqlPart part;
    bool isPartial = false; ///< the index holds only these people, and starts with the name
};

/// One filter of the query: the condition as every index can answer it, and the ranges of the
/// indexes that start with it, one a value asked for.
struct PersonFilter {
    SqlPart residual;
    std::vector<PersonLead> leads = {};
    bool isExact = true;     ///< the leads let through nobody the residual would not
    bool isArrival = false;  ///< the order by arrival answers it by itself
    bool mayOverlap = false; ///< one person can be in several leads
};

/// Reads pages of the list of people by keyset. How the reading index is chosen:
///  - in the order of names, the index of the filter that lets the fewest people through; with
///  several
///    values of it (three nationalities) one range a value, merged;
///  - in another order, a filter of few people is read whole and the first ones kept, else the
///  index of
///    that order is walked with all filters answered from the index itself;
///  - a text selects rows through the table of words; few are looked up, many are met while
///  walking.
/// Every statement is one range of one index. Source: docs/adr/0004-keyset-pages.md.
class PersonPager {
public:
    PersonPager(Database& db, const PersonQuery& query, const QDate& today);

    Result<std::vector<PersonPlace>> places(const std::optional<PageKey>& after, int limit);
    Result<qint64> count();

private:
    enum class Way { Walk, Collect };
    struct Plan {
        const PersonFilter* led = nullptr; ///< null: the index of the order is walked
        Way way = Way::Walk;
    };
    struct TextMatch {
        std::vector<qint64> rows; ///< sorted; the people whose words match, when @p isListed
        bool isListed = false;
        std::vector<SqlPart> broad; ///< conditions for words that too many people have
    };

    Result<Plan> choose();
    Result<qint64> estimate(const PersonFilter& filter);
    Result<TextMatch> matchText();
    Result<std::vector<qint64>> rowsOfWord(const QString& word);
    /// FROM … WHERE of one range, with every filter that @p lead does not answer by itself.
    [[nodiscard]] SqlPart rangeOf(const PersonLead& lead, const Plan& plan,
                                  const TextMatch& text) const;
    void addFilters(SqlPart& part, const PersonFilter* answered, const TextMatch& text) const;
    [[nodiscard]] std::vector<PersonLead> leadsOf(const Plan& plan) const;
    void addKeyset(SqlPart& part, const std::optional<PageKey>& after) const;
    Result<std::vector<PersonPlace>> run(const SqlPart& part, const TextMatch& text, qint64 limit);
    Result<std::vector<PersonPlace>> lookUp(const TextMatch& text);
    Result<std::vector<PersonPlace>> placesOf(const Plan& plan, const TextMatch& text,
                                              const std::optional<PageKey>& after, qint64 limit);
    void keepFirst(std::vector<PersonPlace>& places, const std::optional<PageKey>& after,
                   qint64 limit) const;

    Database& m_db;
    PersonQuery m_query;
    std::vector<PersonFilter> m_filters;
};

/// The key of the page that starts behind @p place.
PageKey keyOf(const PersonPlace& place, PersonSort sort);

/// The filters of a query, in the order of the fields of PersonQuery.
std::vector<PersonFilter> personFilters(const PersonQuery& query, const QDate& today);

} // namespace core::storage
