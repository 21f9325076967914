// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what stands on it; conflicts_page.cpp is what it does.
#include "core/forms/catalogue.h"
#include "ui/actions/key_map.h"
#include "ui/pages/conflicts/another_value.h"
#include "ui/pages/conflicts/conflict_grid.h"
#include "ui/pages/conflicts/conflict_list.h"
#include "ui/pages/conflicts/conflicts_page.h"
#include "ui/text/clash_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/empty_state.h"
#include "ui/widgets/frames/icon_label.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui::pages {

using core::forms::RecordType;
using core::storage::Clash;

namespace {

constexpr int kConflictListPx = 252;

} // namespace

void ConflictsPage::build()
{
    auto* lines = widgets::addScrollingLines(this);
    lines->addWidget(buildHead());
    m_calm = new widgets::Banner(widgets::Tone::Info, this);
    m_news = new widgets::Banner(widgets::Tone::Warn, this);
    m_failure = new widgets::Banner(widgets::Tone::Bad, this);
    m_news->setObjectName(QStringLiteral("news"));
    m_failure->setObjectName(QStringLiteral("failure"));
    for (widgets::Banner* banner : {m_failure, m_news}) {
        banner->hide();
        lines->addWidget(banner);
    }
    lines->addWidget(m_calm);

    m_columns = new QWidget(this);
    auto* columns = new QHBoxLayout(m_columns);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(buildList());
    columns->addWidget(buildRecord(), 1);
    lines->addWidget(m_columns, 1);
    m_empty = new widgets::EmptyState(theme::Icon::Conflicts, this);
    m_empty->setObjectName(QStringLiteral("empty"));
    lines->addWidget(m_empty, 1);
}

QWidget* ConflictsPage::buildHead()
{
    m_head = new widgets::PageHead(this);
    m_open = new widgets::KeyButton(QString(), m_head);
    m_open->setPicture(theme::Icon::FileText);
    m_open->setObjectName(QStringLiteral("open_record"));
    connect(m_open, &QPushButton::clicked, this, &ConflictsPage::openRecord);
    m_head->addAtEnd(m_open);
    return m_head;
}

widgets::Panel* ConflictsPage::buildList()
{
    m_listPanel = new widgets::Panel(this);
    m_listPanel->setFixedWidth(theme::scaled(this, kConflictListPx));
    m_list = new ConflictList(this);
    connect(m_list, &widgets::HwTableView::currentRowChanged, this, [this](int row) {
        if (m_loading || row < 0 || row >= static_cast<int>(m_rows.size()))
            return;
        m_news->hide();
        showRecord(m_rows[static_cast<std::size_t>(row)].record);
    });
    connect(m_list, &widgets::HwTableView::opened, this, [this] { m_grid->setFocus(); });
    m_listPanel->body()->addWidget(m_list);
    m_listFoot = new QLabel(this);
    m_listFoot->setProperty("kind", QStringLiteral("label"));
    m_listFoot->setWordWrap(true);
    m_listPanel->setFoot(m_listFoot);
    return m_listPanel;
}

widgets::Panel* ConflictsPage::buildRecord()
{
    auto* panel = new widgets::Panel(this);
    m_model = new models::ConflictModel(this);
    m_grid = new ConflictGrid(m_model, this);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConflictsPage::showChoices);
    connect(m_grid, &ConflictGrid::typeWanted, this, &ConflictsPage::typeAnother);
    connect(m_grid, &widgets::HwTableView::opened, this, [this] { nextProblem(false); });

    m_fold = new QWidget(this);
    m_foldText = new QLabel(m_fold);
    m_foldText->setProperty("kind", QStringLiteral("sub"));
    m_foldButton = new widgets::KeyButton(QString(), m_fold);
    m_foldButton->setKind(widgets::ButtonKind::Flat);
    m_foldButton->setObjectName(QStringLiteral("show_same"));
    connect(m_foldButton, &QPushButton::clicked, this, [this] {
        m_model->showSame(!m_model->isSameShown());
        showFold();
    });
    auto* fold = new QHBoxLayout(m_fold);
    fold->setContentsMargins(12, 4, 12, 4);
    fold->addWidget(new widgets::IconLabel(theme::Icon::Check, 16, &theme::Tokens::text2, m_fold));
    fold->addWidget(m_foldText);
    fold->addStretch();
    fold->addWidget(m_foldButton);

    m_another = new AnotherValue(context().clock, this);
    connect(m_another, &AnotherValue::taken, this, [this](const core::forms::FieldValue& value) {
        m_model->keepTyped(m_grid->currentRow(), value);
    });
    connect(m_another, &AnotherValue::closed, this, [this] {
        m_grid->setFocus();
        Q_EMIT actionBarChanged();
    });
    auto* cards = new QWidget(this);
    m_cards = new QVBoxLayout(cards);
    m_cards->setContentsMargins(12, 10, 12, 10);
    m_cards->setSpacing(8);

    panel->body()->addWidget(m_grid);
    panel->body()->addWidget(m_another);
    panel->body()->addWidget(m_fold);
    panel->body()->addWidget(widgets::makeRule(this));
    panel->body()->addWidget(cards);
    panel->body()->addStretch(1);
    panel->setFoot(buildReason());
    return panel;
}

QWidget* ConflictsPage::buildReason()
{
    m_reasonArea = new QWidget(this);
    m_reasonLabel = new QLabel(m_reasonArea);
    m_reasonLabel->setProperty("kind", QStringLiteral("label"));
    m_reason = new QLineEdit(m_reasonArea);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reasonLabel->setBuddy(m_reason);
    auto* lines = new QVBoxLayout(m_reasonArea);
    lines->setContentsMargins(0, 0, 0, 4);
    lines->setSpacing(4);
    lines->addWidget(m_reasonLabel);
    lines->addWidget(m_reason);
    return m_reasonArea;
}

void ConflictsPage::bindKeys()
{
    using actions::ActionId;
    const auto bind = [this](ActionId id, auto act) {
        context().keys.bind(id, this, [this, act] {
            const int row = m_grid->currentRow();
            if (!m_grid->hasFocus() || m_model->conflictAt(row) == nullptr)
                return false;
            act(row);
            return true;
        });
    };
    bind(ActionId::KeepFirst, [this](int row) { m_model->keepNext(row, false); });
    bind(ActionId::KeepSecond, [this](int row) { m_model->keepNext(row, true); });
    bind(ActionId::KeepBoth, [this](int row) { keepAll(row); });
    bind(ActionId::TypeAnother, [this](int row) { typeAnother(row); });
    // F4 opens what a field has to offer, here as everywhere.
    bind(ActionId::OpenList, [this](int row) { typeAnother(row); });
}

void ConflictsPage::showTitle()
{
    const core::storage::ConflictRow* row = currentRow();
    if (row == nullptr) {
        m_head->setTitle(tr("Conflicts"));
        m_open->hide();
        return;
    }
    const QString name = row->title.isEmpty() ? tr("A record without a name") : row->title;
    const int laptops = m_model->laptopCount();
    if (m_model->conflictCount() == 0)
        m_head->setTitle(tr("%1: things that do not go together").arg(name));
    else if (laptops == 2)
        m_head->setTitle(tr("%1 was changed on two laptops").arg(name));
    else
        m_head->setTitle(tr("%1 was changed on %n laptops", nullptr, laptops).arg(name));
    m_open->setVisible(canOpenRecord());
    const bool isList = row->type == RecordType::Manifest || row->type == RecordType::Passenger;
    m_open->setText(isList                               ? tr("Open list")
                    : row->type == RecordType::Reception ? tr("Open group")
                                                         : tr("Open record"));
}

void ConflictsPage::showFold()
{
    const int same = m_model->sameCount();
    m_fold->setVisible(m_model->conflictCount() > 0 && same > 0);
    m_foldText->setText(m_model->laptopCount() == 2
                            ? tr("%n other fields are the same on both laptops.", nullptr, same)
                            : tr("%n other fields are the same on all laptops.", nullptr, same));
    m_foldButton->setText(m_model->isSameShown() ? tr("Hide them") : tr("Show them"));
    m_grid->setVisible(m_model->conflictCount() > 0);
    m_reasonArea->setVisible(m_model->conflictCount() > 0);
}

void ConflictsPage::showClashes(const std::vector<core::storage::ClashRow>& clashes)
{
    while (QLayoutItem* item = m_cards->takeAt(0)) {
        if (QWidget* card = item->widget()) {
            card->hide();
            card->deleteLater();
        }
        delete item;
    }
    for (const core::storage::ClashRow& clash : clashes) {
        auto* card = new widgets::Banner(widgets::Tone::Warn, this);
        card->setObjectName(QStringLiteral("clash"));
        card->setText(text::clashTitle(clash.kind) + u'.', text::clashText(clash));
        addDestinations(*card, clash);
        m_cards->addWidget(card);
    }
    m_cards->parentWidget()->setVisible(!clashes.empty());
}

void ConflictsPage::addDestinations(widgets::Banner& card, const core::storage::ClashRow& clash)
{
    const auto add = [this, &card](const QString& words, const Target& target) {
        auto* button = new widgets::KeyButton(words, &card);
        button->setSize(widgets::ButtonSize::Small);
        button->setObjectName(QStringLiteral("mend"));
        card.addAction(button);
        connect(button, &QPushButton::clicked, this, [this, target] { goTo(target); });
    };
    const auto name = [&clash](std::size_t at) {
        const QString words = at < clash.args.size() ? clash.args[at] : QString();
        return words.isEmpty() ? tr("Open") : tr("Open %1").arg(words);
    };
    switch (clash.kind) {
    case Clash::TwoManifests:
    case Clash::BoardedTwice:
        for (std::size_t i = 0; i < clash.others.size(); ++i)
            add(name(i), core::domain::ManifestId(clash.others[i].bytes()));
        break;
    case Clash::SameSeat:
    case Clash::ChangedAfterFinalise:
        add(tr("Open list"), core::domain::ManifestId(clash.record.bytes()));
        break;
    case Clash::EditedAfterJoin:
        add(tr("Open record"), core::domain::PersonId(clash.record.bytes()));
        break;
    case Clash::SameCaseCode:
        add(name(1), core::domain::PersonId(clash.record.bytes()));
        for (std::size_t i = 0; i < clash.others.size(); ++i)
            add(name(i + 2), core::domain::PersonId(clash.others[i].bytes()));
        break;
    case Clash::SameManifestNumber:
        add(name(1), core::domain::ManifestId(clash.record.bytes()));
        for (std::size_t i = 0; i < clash.others.size(); ++i)
            add(name(i + 2), core::domain::ManifestId(clash.others[i].bytes()));
        break;
    }
}

ActionBarContent ConflictsPage::actionBar() const
{
    ActionBarContent bar;
    const int fields = m_model->conflictCount();
    if (m_rows.empty() || fields == 0)
        return bar;
    bar.hints = {{QStringLiteral("↑ ↓"), tr("field")}};
    if (m_model->laptopCount() == 2) {
        bar.hints.push_back({QStringLiteral("←"), tr("keep %1").arg(m_model->lettersOf(0))});
        bar.hints.push_back({QStringLiteral("→"), tr("keep %1").arg(m_model->lettersOf(1))});
    } else {
        bar.hints.push_back({QStringLiteral("← →"), tr("keep one")});
    }
    bool canJoin = false;
    for (int row = 0; row < fields; ++row)
        canJoin = canJoin || m_model->canKeepAll(row);
    if (canJoin)
        bar.hints.push_back({QStringLiteral("+"), tr("keep both")});
    bar.hints.push_back({QStringLiteral("F4"), tr("type another value")});
    const int open = m_model->openCount();
    if (open > 0)
        bar.note = tr("%n fields still to choose", nullptr, open);
    bar.secondary = tr("Later");
    bar.primary = tr("Keep these values");
    bar.primaryIcon = theme::Icon::Check;
    bar.primaryEnabled = open == 0 || m_another->isVisible();
    return bar;
}

std::vector<KeyHint> ConflictsPage::keys() const
{
    return {{QStringLiteral("F6"), tr("next panel")},
            {QStringLiteral("F9"), tr("next field nobody has chosen")},
            {QStringLiteral("Esc"), tr("go back")}};
}

void ConflictsPage::retranslate()
{
    m_calm->setText(tr("Nothing is lost."),
                    tr("Choose what to keep for each field. For consent, the answer that shares "
                       "less is used until you choose."));
    m_empty->setText(tr("Nothing was changed twice."));
    m_listPanel->setTitle(tr("Changed twice"));
    m_list->setAccessibleName(tr("Changed twice"));
    m_grid->setAccessibleName(tr("Fields that differ"));
    m_listFoot->setText(tr("All versions stay in History. You can change a choice later."));
    m_reasonLabel->setText(tr("Why, in a few words (kept in History)"));
    m_reason->setAccessibleName(m_reasonLabel->text());
    m_reason->setPlaceholderText(tr("For example: asked again with interpreter"));
    m_another->retranslate();
    setWords();
    m_list->show(m_rows);
    showClashes(m_clashes);
    showTitle();
    showFold();
    showChoices();
}

} // namespace ui::pages
