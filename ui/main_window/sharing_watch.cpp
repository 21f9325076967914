// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/sharing_watch.h"

#include "core/session/sync_desk.h"
#include "ui/pages/sync/sync_words.h"

#include <QEvent>

#include <chrono>

namespace ui::main_window {
namespace {

/// Many saves of one import make one look.
constexpr std::chrono::milliseconds kSharingSoon{700};

} // namespace

SharingWatch::SharingWatch(const pages::PageContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSharingSoon);
    connect(&m_soon, &QTimer::timeout, this, &SharingWatch::refresh);
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this,
            [this] { m_soon.start(); });
    if (parent != nullptr)
        parent->installEventFilter(this);
}

bool SharingWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void SharingWatch::refresh()
{
    const auto summary = core::session::SyncDesk(m_context.session).summary();
    if (!summary)
        return; // the page says why; an old line here would be worse than the last true one
    m_status = pages::SyncWords::statusLine(*summary, m_context.clock);
    tell(m_work.isEmpty() ? m_status : m_work);
}

void SharingWatch::showWork(const QString& text)
{
    m_work = text;
    tell(m_work.isEmpty() ? m_status : m_work);
}

void SharingWatch::tell(const QString& text)
{
    if (text == m_line)
        return;
    m_line = text;
    Q_EMIT lineChanged(text);
}

} // namespace ui::main_window
