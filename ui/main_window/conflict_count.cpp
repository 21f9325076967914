// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/conflict_count.h"

#include "core/session/session.h"
#include "ui/main_window/bars/rail.h"
#include "ui/pages/conflicts/conflict_list.h"

namespace ui::main_window {
namespace {

constexpr int kCountSoonMs = 400;

} // namespace

ConflictCount::ConflictCount(const pages::PageContext& context, Rail& rail, QObject* parent)
    : QObject(parent), m_context(context), m_rail(rail)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ConflictCount::count);
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, &m_soon,
            qOverload<>(&QTimer::start));
    count();
}

void ConflictCount::count()
{
    m_rail.setCount(pages::PageId::Conflicts,
                    pages::countConflictsFor(m_context.session.user().role,
                                             m_context.session.here().conflicts()));
}

} // namespace ui::main_window
