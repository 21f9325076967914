// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/register/scan_strip.h"

#include "core/documents/mrz/mrz_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/banner.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using core::documents::Mrz;
using core::documents::MrzDigit;
using core::documents::MrzFormat;
using core::documents::MrzProblem;
using core::documents::MrzRepair;
using core::documents::MrzScan;
using core::forms::FieldId;

namespace {

/// The lines with what was put right underlined.
QString linesHtml(const MrzScan& scan)
{
    QStringList html;
    for (std::size_t line = 0; line < scan.lines.size(); ++line) {
        QString text;
        for (std::size_t at = 0; at < scan.lines[line].size(); ++at) {
            const bool isMended =
                std::any_of(scan.repairs.begin(), scan.repairs.end(), [&](const MrzRepair& r) {
                    return r.line == static_cast<int>(line) && r.position == static_cast<int>(at);
                });
            const QString letter = QString(QLatin1Char(scan.lines[line][at])).toHtmlEscaped();
            text += isMended ? QStringLiteral("<b><u>%1</u></b>").arg(letter) : letter;
        }
        html << text;
    }
    return html.join(QStringLiteral("<br>"));
}

QString problemWords(MrzProblem problem)
{
    switch (problem) {
    case MrzProblem::NumberCheckDigit:
        return ScanStrip::tr("The document number does not agree, check it.");
    case MrzProblem::BirthCheckDigit:
        return ScanStrip::tr("The birth date does not agree, check it.");
    case MrzProblem::ExpiryCheckDigit:
        return ScanStrip::tr("The day the document ends does not agree, check it.");
    case MrzProblem::OptionalCheckDigit:
        return ScanStrip::tr("The personal number does not agree, check it.");
    case MrzProblem::CompositeCheckDigit:
        return ScanStrip::tr("The last check digit does not agree, check every field.");
    case MrzProblem::BirthNotADate:
        return ScanStrip::tr("The birth date is no day of the calendar, check it.");
    case MrzProblem::ExpiryNotADate:
        return ScanStrip::tr("The day the document ends is no day of the calendar, check it.");
    case MrzProblem::SexIllegal: return ScanStrip::tr("The sex could not be read, check it.");
    case MrzProblem::IssuerIllegal:
        return ScanStrip::tr("The country of the document could not be read, check it.");
    case MrzProblem::NationalityIllegal:
        return ScanStrip::tr("The nationality could not be read, check it.");
    case MrzProblem::DigitInName: return ScanStrip::tr("There is a digit in the name, check it.");
    case MrzProblem::IllegalCharacter:
        return ScanStrip::tr("Some letters could not be read, check every field.");
    }
    return {};
}

/// The problems to tell of: the last digit says nothing more when another one is wrong.
std::vector<MrzProblem> toldProblems(const Mrz& mrz)
{
    std::vector<MrzProblem> told = mrz.problems;
    if (told.size() > 1)
        std::erase(told, MrzProblem::CompositeCheckDigit);
    return told;
}

/// "Read 010914 with check digit 8; these figures give 3."
QString digitWords(const Mrz& mrz, MrzDigit digit, const std::string& read)
{
    const core::documents::MrzCheck* check = mrz.check(digit);
    if (check == nullptr)
        return {};
    return ScanStrip::tr("Read %1, digit %2, expected %3.")
        .arg(QString::fromStdString(read), QString(QLatin1Char(check->read)),
             QString(QLatin1Char(check->computed)));
}

QString fieldWords(const MrzScan& scan, FieldId field)
{
    if (scan.isMended(field))
        return ScanStrip::tr("A letter was put right here. Check it.");
    const std::vector<MrzProblem> doubts = core::documents::mrzDoubts(scan.mrz, field);
    if (doubts.empty())
        return {};
    if (doubts.front() == MrzProblem::BirthCheckDigit)
        return digitWords(scan.mrz, MrzDigit::Birth, scan.mrz.birthRead);
    if (doubts.front() == MrzProblem::NumberCheckDigit)
        return digitWords(scan.mrz, MrzDigit::Number, scan.mrz.number);
    if (doubts.front() == MrzProblem::ExpiryCheckDigit)
        return digitWords(scan.mrz, MrzDigit::Expiry, scan.mrz.expiryRead);
    return problemWords(doubts.front());
}

} // namespace

ScanStrip::ScanStrip(QWidget* parent)
    : QWidget(parent), m_banner(new widgets::Banner(widgets::Tone::Quiet, this)),
      m_lines(new QLabel(m_banner)), m_undo(new widgets::KeyButton({}, m_banner)),
      m_open(new widgets::KeyButton({}, m_banner))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("scan_strip"));
    m_lines->setTextFormat(Qt::RichText);
    m_lines->setObjectName(QStringLiteral("scan_lines"));
    m_lines->setFont(theme::monoFont(this, 12));
    m_banner->addBelow(m_lines);
    m_undo->setSize(widgets::ButtonSize::Small);
    m_undo->setObjectName(QStringLiteral("undo_scan"));
    m_open->setSize(widgets::ButtonSize::Small);
    m_banner->addAction(m_undo);
    m_banner->addAction(m_open);
    connect(m_undo, &QPushButton::clicked, this, &ScanStrip::undoWanted);
    connect(m_open, &QPushButton::clicked, this, &ScanStrip::openWanted);
    showIdle();
}

void ScanStrip::showIdle()
{
    m_scan = {};
    showState(State::Idle);
}

void ScanStrip::showRead(const MrzScan& scan)
{
    m_scan = scan;
    showState(State::Read);
}

void ScanStrip::showUnreadable()
{
    m_scan = {};
    showState(State::Unreadable);
}

void ScanStrip::showKnown(const QString& code)
{
    m_code = code;
    showState(State::Known);
}

void ScanStrip::retranslate()
{
    showState(m_state);
}

QString ScanStrip::readWords() const
{
    const bool isVisa =
        m_scan.mrz.format == MrzFormat::MrvA || m_scan.mrz.format == MrzFormat::MrvB;
    const bool isPassport = m_scan.mrz.format == MrzFormat::Td3;
    const QString what = isVisa       ? tr("Visa read.")
                         : isPassport ? tr("Passport read.")
                                      : tr("Document read.");
    QStringList words{what};
    const std::vector<MrzProblem> told = toldProblems(m_scan.mrz);
    if (told.empty())
        words << tr("All check digits agree.");
    for (const MrzProblem problem : told)
        words << problemWords(problem);
    if (!m_scan.repairs.empty())
        words << tr("%n letters were put right, check them.", nullptr,
                    static_cast<int>(m_scan.repairs.size()));
    return words.join(u' ');
}

void ScanStrip::showState(State state)
{
    m_state = state;
    m_undo->setVisible(state == State::Read);
    m_open->setVisible(state == State::Known);
    m_lines->setVisible(state == State::Read);
    m_undo->setText(tr("Undo scan"));
    m_open->setText(tr("Open record"));
    switch (state) {
    case State::Idle:
        m_banner->setTone(widgets::Tone::Quiet);
        m_banner->setText(tr("Scan a passport, or type the name."),
                          tr("Or scan the band of somebody who was here before."));
        break;
    case State::Read: {
        const bool isClean = m_scan.mrz.isValid() && m_scan.repairs.empty();
        m_banner->setTone(isClean ? widgets::Tone::Good : widgets::Tone::Warn);
        m_banner->setText(readWords());
        m_lines->setText(linesHtml(m_scan));
        break;
    }
    case State::Unreadable:
        m_banner->setTone(widgets::Tone::Quiet);
        m_banner->setText(tr("Not readable. Try again or type."));
        break;
    case State::Known:
        m_banner->setTone(widgets::Tone::Info);
        m_banner->setText(tr("%1 is registered already.").arg(m_code),
                          tr("Open the record, or type the name of somebody else."));
        break;
    }
    if (state != State::Known)
        m_banner->setIcon(theme::Icon::Scan);
}

std::map<FieldId, QString> ScanStrip::marks(const MrzScan& scan)
{
    std::map<FieldId, QString> marks;
    for (const auto& edit : core::documents::mrzPersonEdits(core::documents::mrzFactsOf(scan.mrz)))
        marks[edit.field] = fieldWords(scan, edit.field);
    // What is no date fills nothing, and is looked at all the same.
    for (const FieldId field : {FieldId::PersonBirth, FieldId::PersonSex,
                                FieldId::PersonNationality, FieldId::PersonFullName}) {
        if (const QString words = fieldWords(scan, field); !words.isEmpty())
            marks[field] = words;
    }
    // The end of the document is shown with its number.
    const QString ended = marks[FieldId::PersonDocumentExpiry];
    marks.erase(FieldId::PersonDocumentExpiry);
    marks.erase(FieldId::PersonNameSource);
    if (!ended.isEmpty() && marks[FieldId::PersonDocumentNumber].isEmpty())
        marks[FieldId::PersonDocumentNumber] = ended;
    return marks;
}

} // namespace ui::pages
