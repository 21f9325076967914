// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/consent_section.h"

#include "core/documents/recall_notice.h"
#include "core/domain/case_ids.h"
#include "core/session/session.h"
#include "ui/pages/record_parts/consent_model.h"
#include "ui/printing/label_languages.h"
#include "ui/printing/paper_output.h"
#include "ui/prompt/prompter.h"
#include "ui/text/error_text.h"
#include "ui/text/value_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/picker_edit.h"
#include "ui/widgets/frames/banner.h"
#include "ui/widgets/frames/panel.h"
#include "ui/widgets/tables/hw_table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPrinterInfo>

#include <algorithm>
#include <map>

namespace ui::pages {

using core::domain::ConsentDecision;
using core::domain::Purpose;
using core::forms::FieldId;
using core::session::ConsentAnswer;
using core::session::ConsentDesk;
using core::session::ConsentRow;
using core::session::GoneOut;

ConsentSection::ConsentSection(const PageContext& context, QWidget* parent)
    : SectionView(context, parent), m_desk(context.session, context.session.here()),
      m_model(new ConsentModel(this)), m_table(new widgets::HwTableView(this)),
      m_problem(new widgets::Banner(widgets::Tone::Warn, this)),
      m_details(new widgets::Panel(this)), m_capacity(new QComboBox(m_details)),
      m_givenBy(new QLineEdit(m_details)), m_how(new QComboBox(m_details)),
      m_spoken(new widgets::PickerEdit(m_details)), m_interpreter(new QLineEdit(m_details)),
      m_exclusions(new QLineEdit(m_details)), m_notice(new QWidget(m_details)),
      m_emergencyRow(new QWidget(m_details)), m_emergency(new QLineEdit(m_emergencyRow)),
      m_takeEmergency(new widgets::KeyButton({}, m_emergencyRow)),
      m_confirm(new widgets::KeyButton({}, m_emergencyRow)), m_gone(new widgets::Panel(this)),
      m_goneLines(new QLabel(m_gone)), m_recall(new widgets::KeyButton({}, m_gone)),
      m_words(new widgets::Panel(this))
{
    build();
    connect(m_table, &widgets::HwTableView::currentRowChanged, this, [this] { showRow(); });
    connect(m_takeEmergency, &QPushButton::clicked, this, &ConsentSection::takeEmergency);
    connect(m_confirm, &QPushButton::clicked, this, &ConsentSection::confirmEmergency);
    connect(m_recall, &QPushButton::clicked, this, &ConsentSection::printRecall);
    ConsentSection::retranslate();
}

core::Status ConsentSection::open(const core::domain::PersonId& person)
{
    const bool other = m_person != person;
    m_person = person;
    if (other) {
        m_withdrawn.reset();
        m_problem->hide();
        for (QLineEdit* line : {m_givenBy, m_exclusions, m_emergency})
            line->clear();
        m_capacity->setCurrentIndex(0);
        for (QCheckBox* box : m_boxes)
            box->setChecked(false);
        core::session::Connection& store = context().session.here();
        CORE_TRY_ASSIGN(const auto record, store.records().load(core::forms::RecordType::Person,
                                                                core::toRecordId(person)));
        m_language = record.values.get(FieldId::PersonLanguage).toText();
        m_spoken->setId(m_language);
        // Who interprets was written down with the interview.
        const auto interview =
            store.records().load(core::forms::RecordType::Case, core::domain::caseFileId(person));
        m_interpreter->setText(
            interview ? interview->values.get(FieldId::CaseInterpreterName).toText() : QString());
    }
    return refresh();
}

core::Status ConsentSection::refresh()
{
    const int row = std::max(0, m_table->currentRow());
    CORE_TRY_ASSIGN(auto table, m_desk.table(*m_person));
    m_model->setTable(std::move(table), context().clock.today());
    m_table->setColumnHidden(ConsentModel::ForChild, !m_model->table()->circumstances.mayBeMinor);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_model->rowCount() * m_table->rowHeight(0) + 2);
    m_table->setCurrentRow(row);
    showRow();
    return {};
}

const ConsentRow* ConsentSection::current() const
{
    return m_model->consent(m_table->currentRow());
}

void ConsentSection::showRow()
{
    const ConsentRow* row = current();
    const bool isHealth = row != nullptr && row->purpose == Purpose::Health;
    const bool isRed = m_model->table() && m_model->table()->triage == QLatin1String("red");
    const bool waits = isHealth && row->standing.confirmByMs != 0;
    m_notice->setVisible(row != nullptr && row->purpose == Purpose::Interview);
    m_emergencyRow->setVisible(isHealth && (isRed || waits));
    m_emergency->setVisible(isRed && !waits);
    m_takeEmergency->setVisible(isRed && !waits);
    m_confirm->setVisible(waits);
    showWords();
    showGone();
}

void ConsentSection::focusFirst()
{
    m_table->setFocus(Qt::TabFocusReason);
}

bool ConsentSection::nextProblem(bool backwards)
{
    const int step = backwards ? -1 : 1;
    for (int row = m_table->currentRow() + step; m_model->consent(row) != nullptr; row += step) {
        if (m_model->consent(row)->standing.answer ==
            core::domain::ConsentStanding::Answer::NotAsked) {
            m_table->setCurrentRow(row);
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

QWidget* ConsentSection::sidePanel()
{
    return m_words;
}

bool ConsentSection::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = dynamic_cast<QKeyEvent*>(event);
        const auto held = key->modifiers() & ~Qt::KeypadModifier;
        if (held == Qt::NoModifier && answerKey(key->key()))
            return true;
    }
    return SectionView::eventFilter(watched, event);
}

bool ConsentSection::answerKey(int key)
{
    switch (key) {
    case Qt::Key_1: take(ConsentDecision::Given); return true;
    case Qt::Key_2: take(ConsentDecision::Refused); return true;
    case Qt::Key_3: take(ConsentDecision::Deferred); return true;
    case Qt::Key_4: take(ConsentDecision::Unable); return true;
    case Qt::Key_F7: withdraw(); return true;
    default: return false;
    }
}

ConsentAnswer ConsentSection::answerOf(Purpose purpose, ConsentDecision decision) const
{
    ConsentAnswer answer{purpose, decision};
    answer.capacity = m_capacity->currentData().toString();
    answer.givenBy = m_givenBy->text();
    answer.how = m_how->currentData().toString();
    answer.language = m_spoken->value().id;
    answer.interpreter = m_interpreter->text();
    answer.notice = core::session::wordsVersion();
    answer.exclusions = m_exclusions->text();
    if (purpose == Purpose::Interview) {
        for (const QCheckBox* box : m_boxes) {
            if (box->isChecked())
                answer.explained.append(box->objectName());
        }
    }
    return answer;
}

void ConsentSection::take(ConsentDecision decision)
{
    const ConsentRow* row = current();
    if (row == nullptr)
        return;
    if (const core::Status taken = m_desk.record(*m_person, answerOf(row->purpose, decision));
        !taken)
        return report(taken.error());
    m_problem->hide();
    m_exclusions->clear(); // said about that one answer
    if (const core::Status read = refresh(); !read)
        return report(read.error());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
}

void ConsentSection::withdraw()
{
    const ConsentRow* row = current();
    if (row == nullptr)
        return;
    const Purpose purpose = row->purpose;
    const auto reached = m_desk.withdraw(*m_person, answerOf(purpose, ConsentDecision::Withdrawn));
    if (!reached)
        return report(reached.error());
    m_withdrawn = purpose;
    if (const core::Status read = refresh(); !read)
        return report(read.error());
    QStringList words;
    if (!reached->revoked.empty())
        words << tr("%n referrals called back.", nullptr,
                    static_cast<int>(reached->revoked.size()));
    if (reached->photoHidden)
        words << tr("The photo is out of sight.");
    if (!reached->goneOut.empty())
        words << tr("It went out %n times: print the recall notice.", nullptr,
                    static_cast<int>(reached->goneOut.size()));
    m_problem->setTone(widgets::Tone::Info);
    m_problem->setText(tr("Taken back."), words.join(u' '));
    m_problem->show();
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
    if (purpose != Purpose::Register)
        return;
    const prompt::Question question{
        tr("Hide what is on record?"),
        tr("The person is here by number only from now on. Name, papers and contacts can be taken "
           "out of sight on all laptops; a supervisor can erase them."),
        tr("Hide them"),
        tr("Keep them"),
        {}};
    context().prompter.ask(this, question, [this](bool hide) {
        if (!hide)
            return;
        const auto hidden =
            m_desk.withdraw(*m_person, answerOf(Purpose::Register, ConsentDecision::Withdrawn),
                            ConsentDesk::Values::Hide);
        if (!hidden)
            return report(hidden.error());
        Q_EMIT recordChanged();
    });
}

void ConsentSection::takeEmergency()
{
    ConsentAnswer answer = answerOf(Purpose::Health, ConsentDecision::NotRequired);
    answer.basis = QStringLiteral("vital_interests");
    answer.emergency = m_emergency->text();
    if (const core::Status taken = m_desk.record(*m_person, answer); !taken)
        return report(taken.error());
    m_problem->hide();
    m_emergency->clear();
    if (const core::Status read = refresh(); !read)
        return report(read.error());
    Q_EMIT saved(context().clock.nowMs());
    Q_EMIT recordChanged();
}

void ConsentSection::confirmEmergency()
{
    if (const core::Status confirmed = m_desk.confirm(*m_person); !confirmed)
        return report(confirmed.error());
    m_problem->hide();
    if (const core::Status read = refresh(); !read)
        return report(read.error());
    Q_EMIT saved(context().clock.nowMs());
}

void ConsentSection::report(const core::Error& error)
{
    if (error.code != core::ErrorCode::RuleBlocks) {
        Q_EMIT saveFailed(text::errorText(error));
        return;
    }
    QStringList words;
    for (const QString& missing : error.args) {
        if (missing == QLatin1String("notice"))
            words << tr("Tick every box of the notice first.");
        else if (missing == QLatin1String("guardian"))
            words << tr("No verified guardian is named. A child officer can answer.");
        else if (missing == QLatin1String("alone"))
            words << tr("Under 18 with nobody to answer for them: only registering and health.");
        else if (missing == QLatin1String("caseworker"))
            words << tr("Under 18 and alone: write down who was there.");
        else if (missing == QLatin1String("emergency_red"))
            words << tr("Only for health, and while triage is red.");
        else if (missing == QLatin1String("emergency_reason"))
            words << tr("Write down why nobody could be asked.");
        else if (missing == QLatin1String("same_person"))
            words << tr("Somebody else has to confirm it.");
    }
    m_problem->setTone(widgets::Tone::Warn);
    m_problem->setText(tr("Not taken down."), words.join(u' '));
    m_problem->show();
}

std::vector<GoneOut> ConsentSection::toRecall() const
{
    const ConsentRow* row = current();
    std::vector<GoneOut> items;
    if (row == nullptr)
        return items;
    for (const GoneOut& one : m_model->table()->goneOut) {
        if (one.recalledMs == 0 &&
            (one.purpose == row->purpose || row->purpose == Purpose::Register))
            items.push_back(one);
    }
    return items;
}

core::Status ConsentSection::printNotice(const std::vector<GoneOut>& items, const Output& output)
{
    const auto at = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms); };
    core::documents::RecallInput input{m_model->table()->code,
                                       items.front().recipient,
                                       context().session.site().name,
                                       context().session.user().name,
                                       at(context().clock.nowMs()),
                                       at(current()->standing.sinceMs),
                                       {}};
    std::vector<core::RecordId> ids;
    for (const GoneOut& one : items) {
        input.items.push_back({at(one.atMs), one.how, one.parts});
        ids.push_back(one.id);
    }
    CORE_TRY_ASSIGN(
        const auto painter,
        printing::DocumentPainter::create(
            core::documents::recallNotice(input),
            printing::LabelLanguages({}, printing::LabelLanguage::load(QStringLiteral("th"))),
            std::make_shared<const printing::PaperFonts>()));
    CORE_TRY(output(painter));
    return m_desk.recalled(ids);
}

/// A notice for each recipient: none learns of the others.
void ConsentSection::printTo(const Output& output)
{
    std::map<QString, std::vector<GoneOut>> recipients;
    for (const GoneOut& one : toRecall())
        recipients[one.recipient].push_back(one);
    for (const auto& [recipient, items] : recipients) {
        if (const core::Status printed = printNotice(items, output); !printed)
            return report(printed.error());
    }
    if (const core::Status read = refresh(); !read)
        return report(read.error());
    Q_EMIT toast(tr("%n recall notices", nullptr, static_cast<int>(recipients.size())), {});
}

void ConsentSection::printRecall()
{
    if (m_output)
        return printTo(m_output);
    if (!QPrinterInfo::defaultPrinter().isNull()) {
        printTo([](const printing::DocumentPainter& painter) {
            return printing::PrinterOutput().print(painter, 1);
        });
        return;
    }
    prompt::FileRequest request;
    request.title = tr("Save the recall notice as PDF");
    request.name = m_model->table()->code + QStringLiteral("-recall.pdf");
    request.filters = {tr("PDF (*.pdf)")};
    context().prompter.saveFile(this, request, [this](const QString& file) {
        int number = 0;
        printTo([&number, &file](const printing::DocumentPainter& painter) {
            const QFileInfo info(file);
            // Each recipient has a sheet of their own, so each has a file of their own.
            const QString path = number == 0
                                     ? file
                                     : info.path() + u'/' + info.completeBaseName() + u'-' +
                                           QString::number(number + 1) + QStringLiteral(".pdf");
            ++number;
            return printing::savePdf(painter, path);
        });
    });
}

} // namespace ui::pages
