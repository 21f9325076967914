// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/page_model.h"

#include "core/base/check.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ui::models {

namespace {

constexpr int kRefreshDelayMs = 60; ///< an import commits in bursts; one reading for all of them

} // namespace

PageModelBase::PageModelBase(QObject* parent)
    : QAbstractTableModel(parent), m_wantedTimer(new QTimer(this)), m_refreshTimer(new QTimer(this))
{
    m_wantedTimer->setSingleShot(true);
    m_wantedTimer->setInterval(0);
    connect(m_wantedTimer, &QTimer::timeout, this, &PageModelBase::askForWanted);
    m_refreshTimer->setSingleShot(true);
    m_refreshTimer->setInterval(kRefreshDelayMs);
    connect(m_refreshTimer, &QTimer::timeout, this, &PageModelBase::refreshHeld);
}

int PageModelBase::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool PageModelBase::canFetchMore(const QModelIndex& parent) const
{
    const int tail = static_cast<int>(m_pages.size());
    return !parent.isValid() && m_started && !m_changing && (m_firstOpen || m_next.has_value()) &&
           !m_pending.contains(tail);
}

void PageModelBase::fetchMore(const QModelIndex& parent)
{
    // Listeners of rowsInserted may call again before the page has its place; the pending mark,
    // which is taken away after endInsertRows, keeps the same page from being appended twice.
    if (canFetchMore(parent))
        ask(static_cast<int>(m_pages.size()));
}

void PageModelBase::restart()
{
    {
        const QScopedValueRollback<bool> changing(m_changing, true);
        beginResetModel();
        m_pages.clear();
        m_next.reset();
        m_pending.clear();
        m_recent.clear();
        m_wanted.clear();
        m_lastError.reset();
        m_rows = 0;
        m_started = true;
        m_firstOpen = true;
        m_refreshTimer->stop();
        dropAllRows();
        endResetModel();
    }
    fetchMore({});
}

void PageModelBase::refresh()
{
    if (m_started)
        m_refreshTimer->start();
}

void PageModelBase::refreshHeld()
{
    m_lastError.reset();
    if (m_pages.empty()) {
        m_firstOpen = true;
        m_pending.clear();
        fetchMore({});
        return;
    }
    // The last page is read too: people come at the end of a list as well as in its middle.
    std::vector<int> pages = heldPages();
    const int last = static_cast<int>(m_pages.size()) - 1;
    if (std::find(pages.begin(), pages.end(), last) == pages.end())
        pages.push_back(last);
    for (const int page : pages) {
        if (page < static_cast<int>(m_pages.size()))
            ask(page);
    }
}

bool PageModelBase::isCurrent(int page, quint64 ticket) const
{
    const auto pending = m_pending.find(page);
    return pending != m_pending.end() && pending->second == ticket;
}

void PageModelBase::ask(int page)
{
    const auto known = static_cast<int>(m_pages.size());
    CORE_ASSERT(page <= known);
    const quint64 ticket = ++m_lastTicket;
    m_pending[page] = ticket;
    request(page, page < known ? m_pages[static_cast<std::size_t>(page)].after : m_next, ticket);
}

void PageModelBase::arrived(int page, int count, const std::optional<core::storage::PageKey>& next,
                            const std::function<void()>& keep)
{
    m_lastError.reset();
    {
        const QScopedValueRollback<bool> changing(m_changing, true);
        if (page == static_cast<int>(m_pages.size()))
            append(count, next, keep);
        else
            replace(page, count, next, keep);
    }
    m_pending.erase(page);
    Q_EMIT pageArrived();
}

void PageModelBase::refused(int page, const core::Error& error)
{
    m_pending.erase(page);
    m_lastError = error;
    // Without this the view would ask for the same page again at once, for ever.
    if (page == static_cast<int>(m_pages.size())) {
        m_next.reset();
        m_firstOpen = false;
    }
    Q_EMIT failed(error);
}

void PageModelBase::append(int count, const std::optional<core::storage::PageKey>& next,
                           const std::function<void()>& keep)
{
    const int page = static_cast<int>(m_pages.size());
    if (count == 0) {
        m_firstOpen = false;
        m_next.reset();
        return;
    }
    beginInsertRows({}, m_rows, m_rows + count - 1);
    m_pages.push_back({m_firstOpen ? std::nullopt : m_next, count});
    m_rows += count;
    m_firstOpen = false;
    m_next = next;
    keep();
    touch(page);
    endInsertRows();
}

void PageModelBase::replace(int page, int count, const std::optional<core::storage::PageKey>& next,
                            const std::function<void()>& keep)
{
    const auto place = static_cast<std::size_t>(page);
    if (!next)
        forgetPagesAfter(page);
    // First the number of rows, at the end of the page, then their content: a listener that
    // compares the neighbours before and after finds them unchanged.
    if (count != m_pages[place].count)
        resize(page, count);
    keep();
    if (count > 0) {
        const int first = page * kPageSize;
        Q_EMIT dataChanged(index(first, 0), index(first + count - 1, columnCount() - 1));
    }
    if (count > 0)
        touch(page);
    else
        dropRows(page);
    if (place + 1 == m_pages.size()) {
        m_next = next;
    } else if (m_pages[place + 1].after != next) {
        // Somebody came or went in this page: the next one begins elsewhere now.
        m_pages[place + 1].after = next;
        dropRows(page + 1);
        want(page + 1);
    }
    if (count == 0) {
        m_pages.pop_back();
        m_firstOpen = m_pages.empty() && next.has_value();
    }
}

void PageModelBase::forgetPagesAfter(int page)
{
    const auto keepPages = static_cast<std::size_t>(page) + 1;
    if (m_pages.size() <= keepPages)
        return;
    const int first = page * kPageSize + m_pages[keepPages - 1].count;
    beginRemoveRows({}, first, m_rows - 1);
    for (int gone = static_cast<int>(m_pages.size()) - 1; gone > page; --gone) {
        dropRows(gone);
        m_pending.erase(gone);
        std::erase(m_recent, gone);
    }
    m_pages.resize(keepPages);
    m_rows = first;
    endRemoveRows();
}

void PageModelBase::resize(int page, int count)
{
    KnownPage& known = m_pages[static_cast<std::size_t>(page)];
    const int first = page * kPageSize;
    const int before = known.count;
    if (count > before)
        beginInsertRows({}, first + before, first + count - 1);
    else
        beginRemoveRows({}, first + count, first + before - 1);
    known.count = count;
    m_rows += count - before;
    if (count > before)
        endInsertRows();
    else
        endRemoveRows();
}

void PageModelBase::touch(int page)
{
    std::erase(m_recent, page);
    m_recent.push_front(page);
    while (m_recent.size() > static_cast<std::size_t>(kHeldPages)) {
        dropRows(m_recent.back());
        m_recent.pop_back();
    }
}

void PageModelBase::want(int page) const
{
    m_wanted.insert(page);
    if (!m_wantedTimer->isActive())
        m_wantedTimer->start();
}

void PageModelBase::askForWanted()
{
    const std::set<int> wanted = std::exchange(m_wanted, {});
    for (const int page : wanted) {
        if (page < static_cast<int>(m_pages.size()) && !m_pending.contains(page))
            ask(page);
    }
}

} // namespace ui::models
