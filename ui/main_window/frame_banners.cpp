// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window/bars/search_box.h"
#include "ui/main_window/bars/status_strip.h"
#include "ui/main_window/bars/top_bar.h"
#include "ui/main_window/frame.h"
#include "ui/main_window/notice_text.h"
#include "ui/main_window/page_factory.h"
#include "ui/text/error_text.h"
#include "ui/text/formats.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui::main_window {
namespace {

using pages::PageId;

} // namespace

void Frame::tellKeptDrafts()
{
    const auto all = m_context.session.here().drafts().all();
    if (!all) {
        m_status->showSaveFailure(text::errorText(all.error()));
        return;
    }
    std::vector<core::storage::FormDraft> own;
    std::copy_if(all->begin(), all->end(), std::back_inserter(own),
                 [this](const core::storage::FormDraft& draft) {
                     return draft.type == core::forms::RecordType::Person &&
                            draft.user == m_context.session.user().id;
                 });
    if (own.empty() || !m_factory.isAllowed(PageId::Register, m_context.session.user().role))
        return;
    auto* banner = new widgets::Banner(widgets::Tone::Info);
    banner->setObjectName(QStringLiteral("kept_drafts"));
    const QString since = text::formatInstant(
        QDateTime::fromMSecsSinceEpoch(own.front().updatedAtMs), m_context.clock.today());
    banner->setText(tr("%n registrations were kept.", "", static_cast<int>(own.size())),
                    tr("The last one is from %1.").arg(since));
    auto* proceed = new widgets::KeyButton(tr("Continue"), banner);
    proceed->setObjectName(QStringLiteral("continue_draft"));
    auto* see = new widgets::KeyButton(tr("See drafts"), banner);
    see->setKind(widgets::ButtonKind::Flat);
    banner->addAction(proceed);
    banner->addAction(see);
    connect(proceed, &QPushButton::clicked, banner, [this, banner, id = own.front().id] {
        banner->deleteLater();
        go(PageId::Register, pages::DraftRef{id});
    });
    connect(see, &QPushButton::clicked, banner, [this, own] { offerDrafts(own); });
    addBanner(banner);
    proceed->setFocus(Qt::OtherFocusReason);
}

void Frame::offerDrafts(const std::vector<core::storage::FormDraft>& drafts)
{
    std::vector<Found> found;
    for (const core::storage::FormDraft& draft : drafts) {
        const QString name = draft.values.get(core::forms::FieldId::PersonFullName).toText();
        const QString at = text::formatInstant(QDateTime::fromMSecsSinceEpoch(draft.updatedAtMs),
                                               m_context.clock.today());
        found.push_back({name.isEmpty() ? tr("No name yet") : name, at,
                         [this, id = draft.id] { go(PageId::Register, pages::DraftRef{id}); }});
    }
    m_topBar->search()->offer(std::move(found));
}

void Frame::tellNotices()
{
    for (const core::session::Session::Notice notice : m_context.session.notices()) {
        auto* banner = new widgets::Banner(widgets::Tone::Warn);
        banner->setText(NoticeText::title(notice), NoticeText::advice(notice));
        auto* seen = new widgets::KeyButton(tr("Understood"), banner);
        seen->setSize(widgets::ButtonSize::Small);
        banner->addAction(seen);
        connect(seen, &QPushButton::clicked, banner, &QObject::deleteLater);
        addBanner(banner);
    }
}

void Frame::addBanner(QWidget* banner)
{
    m_banners->setContentsMargins(14, 8, 14, 0);
    m_banners->addWidget(banner);
}

} // namespace ui::main_window
