// SPDX-License-Identifier: GPL-3.0-or-later
// How RegisterPage is laid out and what it shows; what it does is in register_page.cpp.
#include "core/domain/person.h"
#include "core/session/session.h"
#include "ui/forms/registration_form.h"
#include "ui/pages/register/band_desk.h"
#include "ui/pages/register/register_page.h"
#include "ui/pages/register/scan_strip.h"
#include "ui/pages/register/similar_panel.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/chip.h"
#include "ui/widgets/frames/panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::pages {

namespace {

constexpr int kMargin = 14;
constexpr int kRightColumn = 372;

QLabel* pageLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("kind", QString::fromLatin1(kind));
    return label;
}

widgets::KeyButton* flatButton(QWidget* parent)
{
    auto* button = new widgets::KeyButton({}, parent);
    button->setKind(widgets::ButtonKind::Flat)->setSize(widgets::ButtonSize::Small);
    button->hide();
    return button;
}

/// "Priya R.": enough to know whom one has just registered, little for who looks over the shoulder.
QString shortName(const core::storage::PersonRow& person)
{
    const QStringList words =
        core::domain::displayName(person.fullName, person.nativeName, QString())
            .split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2)
        return words.value(0);
    return words.front() + u' ' + words.back().left(1) + u'.';
}

} // namespace

void RegisterPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 10, kMargin, 10);
    column->setSpacing(10);
    column->addWidget(buildTitle());
    auto* body = new QHBoxLayout;
    body->setSpacing(12);
    column->addLayout(body, 1);

    auto* left = new QVBoxLayout;
    left->setSpacing(10);
    body->addLayout(left, 1);
    m_strip = new ScanStrip(this);
    left->addWidget(m_strip);
    m_summary = new widgets::Banner(widgets::Tone::Bad, this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_saveDraft = new widgets::KeyButton({}, m_summary);
    m_saveDraft->setSize(widgets::ButtonSize::Small)->setKeyCap(QStringLiteral("Ctrl S"));
    m_summary->addAction(m_saveDraft);
    m_summary->hide();
    left->addWidget(m_summary);

    auto* panel = new widgets::Panel(this);
    m_scroll = new QScrollArea(panel);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_form = new forms::RegistrationForm(context().clock, m_scroll);
    m_scroll->setWidget(m_form);
    // Both would paint the ground of the window over the panel.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    panel->body()->addWidget(m_scroll);
    left->addWidget(panel, 1);
    body->addWidget(buildRight());

    connect(m_strip, &ScanStrip::openWanted, this, [this] {
        if (m_found)
            Q_EMIT openPerson(*m_found);
    });
    connect(m_saveDraft, &QPushButton::clicked, this, &RegisterPage::secondaryAction);
    connect(m_summary, &widgets::Banner::linkActivated, this, [this](const QString& number) {
        const auto field = static_cast<core::forms::FieldId>(number.toUShort());
        m_form->focusQuestion(field);
    });
}

QWidget* RegisterPage::buildTitle()
{
    auto* row = new QWidget(this);
    row->setMinimumHeight(theme::scaled(this, 36));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    m_title = pageLabel("h1", row);
    m_day = pageLabel("sub", row);
    m_draftsButton = flatButton(row);
    m_draftsButton->setObjectName(QStringLiteral("drafts"));
    m_bandsButton = flatButton(row);
    m_bandsButton->setObjectName(QStringLiteral("bands_to_print"));
    m_lastChip = new widgets::Chip({}, row);
    m_lastChip->setObjectName(QStringLiteral("last_person"));
    m_lastChip->hide();
    m_again = flatButton(row);
    m_again->setObjectName(QStringLiteral("print_again"));
    line->addWidget(m_title);
    line->addWidget(m_day);
    line->addStretch(1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_draftsButton), static_cast<QWidget*>(m_bandsButton),
          static_cast<QWidget*>(m_lastChip), static_cast<QWidget*>(m_again)})
        line->addWidget(widget);
    connect(m_draftsButton, &QPushButton::clicked, this, &RegisterPage::showDraftMenu);
    connect(m_bandsButton, &QPushButton::clicked, this, [this] {
        if (!m_bands->printWaiting())
            Q_EMIT toast(tr("Printer not found. The band waits in \"Bands to print\"."), {});
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (m_last && !m_bands->print(*m_last))
            Q_EMIT toast(tr("Printer not found. The band waits in \"Bands to print\"."), {});
    });
    return row;
}

QWidget* RegisterPage::buildRight()
{
    auto* right = new QWidget(this);
    right->setFixedWidth(theme::scaled(this, kRightColumn));
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto* card = new widgets::Panel(right);
    auto* lines = new QVBoxLayout;
    lines->setContentsMargins(14, 12, 14, 12);
    lines->setSpacing(4);
    m_codeLabel = pageLabel("label", card);
    m_code = pageLabel("bigcode", card);
    m_code->setObjectName(QStringLiteral("case_code"));
    m_group = pageLabel("label", card);
    for (QLabel* label : {m_codeLabel, m_code, m_group})
        lines->addWidget(label);
    card->body()->addLayout(lines);
    column->addWidget(card);
    m_similar = new SimilarPanel(right);
    column->addWidget(m_similar, 1);
    return right;
}

void RegisterPage::retranslate()
{
    m_form->retranslate();
    m_similar->retranslate();
    showTexts();
}

void RegisterPage::showTexts()
{
    m_title->setText(title());
    m_strip->retranslate();
    m_saveDraft->setText(tr("Save draft, fix later"));
    m_again->setText(tr("Print band again"));
    m_codeLabel->setText(tr("Case code, this laptop"));
    showCode();
    showDay();
    showLast();
    if (m_refusing)
        showSummary();
    Q_EMIT actionBarChanged();
}

void RegisterPage::showCode()
{
    QString code = m_flow->get(core::forms::FieldId::PersonCode).toText();
    if (code.isEmpty()) {
        if (const auto next = context().session.peekCaseCode())
            code = next->toString();
    }
    m_code->setText(code);
    m_code->setAccessibleName(tr("Case code %1").arg(code));
    const auto& group = m_flow->around().group;
    m_group->setText(group ? tr("Group %1, arrived %2")
                                 .arg(group->number)
                                 .arg(text::formatTime(
                                     QDateTime::fromMSecsSinceEpoch(group->startedAtMs).time()))
                           : tr("No group is open"));
}

void RegisterPage::showDay()
{
    const auto& group = m_flow->around().group;
    m_day->clear();
    if (group) {
        if (const auto counts = context().session.here().receptions().counts(group->id)) {
            //: %n people have been registered.
            m_day->setText(
                group->expected > 0
                    ? tr("%1 of about %2 expected").arg(counts->registered()).arg(group->expected)
                    : tr("%n registered in this group", nullptr, counts->registered()));
        }
    }
    int drafts = 0;
    if (const auto all = context().session.here().drafts().all()) {
        for (const core::storage::FormDraft& draft : *all)
            drafts += draft.id != m_flow->person() ? 1 : 0;
    }
    m_draftsButton->setText(tr("%n not finished", nullptr, drafts));
    m_draftsButton->setVisible(drafts > 0);
}

void RegisterPage::showLast()
{
    m_lastChip->setVisible(m_last.has_value());
    m_again->setVisible(m_last.has_value());
    if (m_last)
        m_lastChip->setLook({tr("Last: %1 %2").arg(m_last->code, shortName(*m_last)).trimmed(),
                             widgets::Tone::Good, theme::Icon::Check});
    const int waiting = static_cast<int>(m_bands->waiting().size());
    m_bandsButton->setText(tr("Bands to print: %n", nullptr, waiting));
    m_bandsButton->setVisible(waiting > 0);
}

void RegisterPage::showSummary()
{
    const auto problems = m_form->problems();
    m_summary->setVisible(!problems.empty());
    m_strip->setVisible(problems.empty());
    if (problems.empty()) {
        m_refusing = false;
        Q_EMIT actionBarChanged();
        return;
    }
    m_summary->setText(
        tr("%n things to fix before the band prints", nullptr, static_cast<int>(problems.size())));
    std::vector<std::pair<QString, QString>> links;
    for (const forms::RegistrationForm::Problem& problem : problems)
        links.emplace_back(QString::number(static_cast<int>(problem.field)), problem.words);
    m_summary->setLinks(links);
}

void RegisterPage::showDraftMenu()
{
    const auto all = context().session.here().drafts().all();
    if (!all)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate today = context().clock.today();
    for (const core::storage::FormDraft& draft : *all) {
        if (draft.id == m_flow->person())
            continue;
        const QString at =
            text::formatInstant(QDateTime::fromMSecsSinceEpoch(draft.updatedAtMs), today);
        const QString name = core::domain::displayName(
            draft.values.get(core::forms::FieldId::PersonFullName).toText(),
            draft.values.get(core::forms::FieldId::PersonNativeName).toText(), tr("no name yet"));
        QAction* entry = menu->addAction(tr("%1, %2").arg(at, name));
        connect(entry, &QAction::triggered, this, [this, id = draft.id] { open(DraftRef{id}); });
    }
    menu->popup(m_draftsButton->mapToGlobal(QPoint(0, m_draftsButton->height())));
}

} // namespace ui::pages
