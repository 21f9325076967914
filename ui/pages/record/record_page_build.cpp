// SPDX-License-Identifier: GPL-3.0-or-later
// How RecordPage is laid out and wired; what it does is in record_page.cpp.
#include "core/session/session.h"
#include "ui/actions/key_map.h"
#include "ui/pages/record/record_head.h"
#include "ui/pages/record/record_page.h"
#include "ui/pages/record/section_list.h"
#include "ui/pages/record/section_view.h"
#include "ui/pages/record/side_panel.h"
#include "ui/pages/record_parts/case_state_box.h"
#include "ui/text/label_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/key_cap.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/panel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::pages {

using core::domain::Action;
using core::forms::Section;

namespace {

constexpr int kListWidth = 178;
constexpr int kSideWidth = 256;
/// Of the page, in a window of 1300 px: below it the right column takes turns with the section.
constexpr int kSideFromWidth = 1300 - 172;
constexpr int kCloseAfterMs = 60'000;

} // namespace

RecordPage::RecordPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new RecordHead(this)),
      m_conflicts(new widgets::Banner(widgets::Tone::Warn, this)),
      m_decide(new widgets::KeyButton({}, m_conflicts)),
      m_red(new widgets::Banner(widgets::Tone::Bad, this)), m_list(new SectionList(this)),
      m_side(new SidePanel)
{
    setObjectName(QStringLiteral("page"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 10);
    column->setSpacing(10);
    column->addWidget(m_head);
    buildConflicts();
    column->addWidget(m_conflicts);
    m_red->setIcon(theme::Icon::Medical);
    m_red->setObjectName(QStringLiteral("red_triage"));
    m_red->hide();
    column->addWidget(m_red);
    column->addWidget(buildMiddle(), 1);

    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(kCloseAfterMs);
    connect(&m_closeTimer, &QTimer::timeout, this, [this] {
        const bool hadFocus = isAncestorOf(focusWidget());
        showSection(m_section);
        if (hadFocus)
            activate();
    });
    connect(m_head, &RecordHead::pauseWanted, this, &RecordPage::pause);
    connect(m_list, &SectionList::chosen, this, &RecordPage::showSection);
    connect(m_list, &SectionList::taken, this, &RecordPage::activate);
    connect(m_closed, &widgets::EmptyState::actionTriggered, this, &RecordPage::openClosed);
    connect(&context.session.bus(), &core::storage::ChangeBus::changed, this, &RecordPage::follow);
    bindKeys();
    retranslate();
}

QWidget* RecordPage::buildMiddle()
{
    auto* middle = new QWidget(this);
    auto* line = new QHBoxLayout(middle);
    m_middle = line;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_list->setFixedWidth(theme::scaled(this, kListWidth));
    line->addWidget(m_list);

    m_panel = new widgets::Panel(middle);
    m_legend = new widgets::KeyLegend(m_panel);
    m_done = new widgets::KeyButton({}, m_panel);
    m_done->setObjectName(QStringLiteral("mark_done"));
    m_done->setSize(widgets::ButtonSize::Small);
    m_done->setKind(widgets::ButtonKind::Flat);
    m_done->setFocusPolicy(Qt::ClickFocus);
    connect(m_done, &QPushButton::clicked, this, &RecordPage::markDone);
    m_sideButton = new widgets::KeyButton({}, m_panel);
    m_sideButton->setObjectName(QStringLiteral("side_tab"));
    m_sideButton->setSize(widgets::ButtonSize::Small);
    m_sideButton->setKeyCap(QStringLiteral("F6"));
    connect(m_sideButton, &QPushButton::clicked, this, [this] {
        m_sideWanted = !m_sideWanted;
        showSide();
    });
    m_panel->addToHead(m_legend);
    m_panel->addToHead(m_done);
    m_panel->addToHead(m_sideButton);
    m_stack = new QStackedWidget(m_panel);
    m_closed = new widgets::EmptyState(theme::Icon::EyeOff, m_stack);
    m_closed->setObjectName(QStringLiteral("closed_section"));
    m_stack->addWidget(m_closed);
    m_panel->body()->addWidget(m_stack);
    line->addWidget(m_panel, 1);

    auto* scroll = new QScrollArea(middle);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget;
    holder->setObjectName(QStringLiteral("page"));
    m_sideLines = new QVBoxLayout(holder);
    m_sideLines->setContentsMargins(0, 0, 0, 0);
    m_sideLines->setSpacing(10);
    m_case = new CaseStateBox(context(), holder);
    m_sideLines->addWidget(m_case);
    m_sideLines->addWidget(m_side);
    connect(m_case, &CaseStateBox::changed, this, &RecordPage::readOverview);
    connect(m_case, &CaseStateBox::failed, this, &RecordPage::failed);
    scroll->setWidget(holder);
    m_sideHolder = scroll;
    scroll->setFixedWidth(theme::scaled(this, kSideWidth));
    line->addWidget(scroll);
    return middle;
}

void RecordPage::buildConflicts()
{
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->setIcon(theme::Icon::Conflicts);
    m_conflicts->hide();
    m_decide->setSize(widgets::ButtonSize::Small);
    m_decide->setObjectName(QStringLiteral("decide"));
    m_decide->setVisible(may(context().session.user().role, Action::DecideConflicts));
    m_conflicts->addAction(m_decide);
    connect(m_decide, &QPushButton::clicked, this, [this] {
        if (m_person)
            Q_EMIT openPage(PageId::Conflicts, *m_person);
    });
}

void RecordPage::bindKeys()
{
    using actions::ActionId;
    const auto bind = [this](ActionId id, auto act) {
        context().keys.bind(id, this, [this, act] {
            if (!isVisible() || !m_person)
                return false;
            act();
            return true;
        });
    };
    bind(ActionId::NextSection, [this] {
        if (m_list->neighbour(m_section, false))
            primaryAction();
    });
    bind(ActionId::PreviousSection, [this] { secondaryAction(); });
    bind(ActionId::PauseInterview, [this] { pause(); });
    bind(ActionId::SaveDraft, [this] { saveNow(); });
    bind(ActionId::SectionDone, [this] { markDone(); });
}

void RecordPage::connectView(SectionView& view)
{
    connect(&view, &SectionView::recordChanged, this, [this] {
        readOverview();
        Q_EMIT actionBarChanged();
    });
    connect(&view, &SectionView::saved, this, &Page::saved);
    connect(&view, &SectionView::saveFailed, this, &Page::saveFailed);
    connect(&view, &SectionView::toast, this, &Page::toast);
    connect(&view, &SectionView::openPerson, this, &Page::openPerson);
    connect(&view, &SectionView::openPage, this, &Page::openPage);
    connect(&view, &SectionView::fieldEntered, this, &RecordPage::showField);
}

void RecordPage::showTitleRow()
{
    const SectionView* shown = view();
    m_panel->setTitle(text::labelText(core::forms::sectionSpec(m_section).title));
    m_panel->setTitleNote(shown != nullptr ? shown->note() : QString());
    std::vector<widgets::KeyLegend::Entry> entries;
    if (shown != nullptr) {
        for (const KeyHint& hint : shown->keys())
            entries.push_back({{hint.key}, hint.text});
    }
    m_legend->setEntries(entries);
    const core::session::SectionProgress* state = progress();
    const bool markable = shown != nullptr && state != nullptr &&
                          (state->asked > 0 || !core::forms::sectionSpec(m_section).parts.empty());
    m_done->setVisible(markable && may(context().session.user().role, Action::SeeCase));
    const bool marked = state != nullptr && state->markedDone;
    m_done->setPicture(marked ? theme::Icon::CircleCheck : theme::Icon::Circle);
    m_done->setText(marked ? tr("Done") : tr("Mark done"));
}

/// The right column beside the section, or in its place where there is no room for both.
void RecordPage::showSide()
{
    const bool narrow = width() < theme::scaled(this, kSideFromWidth);
    QWidget* own = view() != nullptr ? view()->sidePanel() : nullptr;
    if (m_foreignSide != own && m_foreignSide != nullptr) {
        m_sideLines->removeWidget(m_foreignSide);
        m_foreignSide->hide();
    }
    if (own != nullptr && m_foreignSide != own)
        m_sideLines->insertWidget(0, own);
    m_foreignSide = own;
    if (own != nullptr)
        own->show();
    m_side->setVisible(own == nullptr);
    m_case->setVisible(m_section == Section::Identity);
    if (m_person && m_section == Section::Identity)
        m_case->showPerson(*m_person);
    m_side->setSection(m_section,
                       m_overview.person.get(core::forms::FieldId::PersonLanguage).toText());
    const bool hasState = progress() != nullptr && view() != nullptr;
    m_side->setProgress(hasState ? std::optional(*progress()) : std::nullopt);
    if (!narrow)
        m_sideWanted = false;
    m_sideButton->setVisible(narrow && m_section != Section::History);
    const bool hasWords = m_section != Section::History;
    m_sideHolder->setVisible(hasWords && (!narrow || m_sideWanted));
    m_stack->setVisible(!narrow || !m_sideWanted);
    placeSide(narrow);
}

/// In a narrow window the column stands within the panel of the section.
void RecordPage::placeSide(bool narrow)
{
    const bool isWithin = m_panel->isAncestorOf(m_sideHolder);
    if (narrow == isWithin)
        return;
    if (narrow) {
        m_sideHolder->setMinimumWidth(0);
        m_sideHolder->setMaximumWidth(QWIDGETSIZE_MAX);
        m_panel->body()->addWidget(m_sideHolder);
    } else {
        m_sideHolder->setFixedWidth(theme::scaled(this, kSideWidth));
        m_middle->addWidget(m_sideHolder);
    }
}

void RecordPage::retranslate()
{
    m_decide->setText(tr("Choose what to keep"));
    m_red->setText(tr("A medic comes first."),
                   tr("Only three questions are asked now. The others come back when the colour "
                      "is changed in Health and needs."));
    m_closed->setText(tr("This part is closed. It shows nothing until you open it, and closes "
                         "again after a minute without keys."));
    m_closed->setAction(tr("Open it"), QStringLiteral("Enter"));
    m_sideButton->setText(tr("Words and history"));
    m_head->retranslate();
    m_list->retranslate();
    m_side->retranslate();
    m_case->retranslate();
    for (const auto& [section, view] : m_views)
        view->retranslate();
    if (m_person)
        readOverview();
    showTitleRow();
    showSide();
    Q_EMIT actionBarChanged();
}

} // namespace ui::pages
