// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/partial_date_edit.h"

#include "core/base/text_fold.h"
#include "ui/actions/physical_key.h"
#include "ui/text/formats.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace ui::widgets {
namespace {

constexpr int kShortBox = 40;
constexpr int kYearBox = 58;

bool isFull(const QString& text, int digits)
{
    return text.size() >= digits &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// A digit key, by what it types in any script, else by its place.
QChar digitOf(const QKeyEvent& key)
{
    if (key.text().size() == 1 && key.text().at(0).isDigit())
        return QLatin1Char(static_cast<char>('0' + key.text().at(0).digitValue()));
    const QChar physical = actions::physicalKey(key);
    return physical >= u'0' && physical <= u'9' ? physical : QChar();
}

} // namespace

PartialDateEdit::PartialDateEdit(const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock)
{
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    for (const auto& [box, width] :
         {std::pair{Day, kShortBox}, {Month, kShortBox}, {Year, kYearBox}, {Age, kShortBox + 4}}) {
        m_boxes[box] = makeBox(box, width);
        line->addWidget(m_boxes[box]);
    }
    m_ageWords = new QLabel(this);
    m_meaning = new QLabel(this);
    m_meaning->setProperty("kind", QStringLiteral("sub"));
    line->addWidget(m_ageWords);
    line->addSpacing(3);
    line->addWidget(m_meaning);
    line->addStretch(1);
    setFocusProxy(m_boxes[Day]);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
    showMode();
}

QLineEdit* PartialDateEdit::makeBox(Box box, int width)
{
    auto* edit = new QLineEdit(this);
    edit->setFixedWidth(theme::scaled(this, width));
    edit->setProperty("narrow", true);
    edit->setMaxLength(box == Month ? 12 : 4);
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textEdited, this, [this, box] { onTextEdited(box); });
    return edit;
}

void PartialDateEdit::retranslate()
{
    m_boxes[Day]->setAccessibleName(tr("Day"));
    m_boxes[Month]->setAccessibleName(tr("Month"));
    m_boxes[Year]->setAccessibleName(tr("Year"));
    m_boxes[Age]->setAccessibleName(tr("Age in years"));
    m_ageWords->setText(tr("years old"));
    m_meaning->setText(meaning());
}

void PartialDateEdit::setAgeOffered(bool offered)
{
    m_ageOffered = offered;
    m_meaning->setText(meaning());
}

DateParts PartialDateEdit::parts() const
{
    return {m_boxes[Day]->text(),
            m_boxes[Month]->text(),
            m_boxes[Year]->text(),
            m_boxes[Age]->text(),
            m_about,
            m_ageMode};
}

void PartialDateEdit::setParts(const DateParts& parts)
{
    m_boxes[Day]->setText(parts.day);
    m_boxes[Month]->setText(parts.month);
    m_boxes[Year]->setText(parts.year);
    m_boxes[Age]->setText(parts.age);
    m_about = parts.about;
    m_ageMode = parts.ageMode;
    showMode();
    read(false);
}

void PartialDateEdit::setValue(const std::optional<core::PartialDate>& value)
{
    setParts(partsOf(value));
    // An age keeps the day it was said on.
    m_value = value;
    m_problem = DateProblem::None;
    m_meaning->setText(meaning());
}

QString PartialDateEdit::problemText() const
{
    return dateProblemText(m_problem, parts());
}

void PartialDateEdit::read(bool byUser)
{
    const DateReading reading = readDateParts(parts(), m_clock.today());
    m_value = reading.value;
    m_problem = reading.problem;
    if (reading.buddhistYear != 0) {
        m_buddhistYear = reading.buddhistYear;
        m_boxes[Year]->setText(QString::number(reading.buddhistYear - 543));
    } else if (m_boxes[Year]->text().size() < 4) {
        m_buddhistYear = 0;
    }
    m_meaning->setText(meaning());
    if (byUser)
        Q_EMIT edited();
}

QString PartialDateEdit::meaning() const
{
    QStringList parts;
    if (m_buddhistYear != 0)
        //: A Thai year was converted: %1 is 2544, %2 is 2001.
        parts << tr("%1 is %2").arg(m_buddhistYear).arg(m_buddhistYear - 543);
    if (m_value.has_value() && m_ageOffered)
        parts << (m_ageMode ? text::formatPartialDate(*m_value)
                            : text::formatAge(*m_value, m_clock.today()));
    else if (m_about && !m_ageMode)
        parts << tr("about");
    return parts.join(QStringLiteral(", "));
}

void PartialDateEdit::showMode()
{
    for (const Box box : {Day, Month, Year})
        m_boxes[box]->setVisible(!m_ageMode);
    m_boxes[Age]->setVisible(m_ageMode);
    m_ageWords->setVisible(m_ageMode);
    setFocusProxy(m_boxes[m_ageMode ? Age : Day]);
}

void PartialDateEdit::toggleAge(Box from)
{
    m_ageMode = from != Age;
    QLineEdit* box = m_boxes[m_ageMode ? Age : Day];
    // Before the other boxes go: a box that hides with the focus hands it to the next field.
    box->show();
    box->setFocus();
    showMode();
    read(true);
}

void PartialDateEdit::insertDigit(Box box, QChar digit)
{
    // Counts as typing, so onTextEdited() follows.
    m_boxes[box]->insert(digit);
}

void PartialDateEdit::onTextEdited(Box box)
{
    QLineEdit* edit = m_boxes[box];
    // Pasted digits of another script.
    if (const QString ascii = core::toAsciiDigits(edit->text()); ascii != edit->text())
        edit->setText(ascii);
    read(true);
    const bool advances = box == Day || box == Month;
    if (advances && m_autoAdvance && edit->hasFocus() && isFull(edit->text(), 2)) {
        QLineEdit* next = m_boxes[box + 1];
        next->setFocus();
        next->selectAll();
    }
}

bool PartialDateEdit::handleMove(Box box, const QKeyEvent& key)
{
    QLineEdit* edit = m_boxes[box];
    const bool atEnd = edit->cursorPosition() == edit->text().size();
    const bool atStart = edit->cursorPosition() == 0 && !edit->hasSelectedText();
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool forward =
        (enter && key.modifiers() == Qt::NoModifier) || (key.key() == Qt::Key_Right && atEnd);
    const bool backward = (key.key() == Qt::Key_Left && atStart) ||
                          (key.key() == Qt::Key_Backspace && edit->text().isEmpty()) ||
                          (enter && key.modifiers() == Qt::ShiftModifier);
    if (forward && box < Year) {
        m_boxes[box + 1]->setFocus();
        m_boxes[box + 1]->selectAll();
        return true;
    }
    if (backward && (box == Month || box == Year)) {
        m_boxes[box - 1]->setFocus();
        return true;
    }
    return false;
}

bool PartialDateEdit::handleKey(Box box, QKeyEvent& key)
{
    if (handleMove(box, key))
        return true;
    if (key.key() == Qt::Key_Escape && box == Age) {
        toggleAge(box);
        return true;
    }
    if ((key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) !=
        Qt::NoModifier)
        return false;
    if (const QChar digit = digitOf(key);
        !digit.isNull() && !key.modifiers().testFlag(Qt::ShiftModifier)) {
        insertDigit(box, digit);
        return true;
    }
    const QChar physical = actions::physicalKey(key);
    if (physical == u'A' && box != Month && m_ageOffered) {
        toggleAge(box);
        return true;
    }
    const bool tilde = key.text() == QStringLiteral("~") ||
                       (physical == u'`' && key.modifiers().testFlag(Qt::ShiftModifier));
    if (tilde && box != Age) {
        m_about = !m_about;
        read(true);
        return true;
    }
    // Day, year and age take digits only; letters there would be lost work.
    return box != Month && !key.text().isEmpty() && key.text().at(0).isPrint();
}

bool PartialDateEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const QWidget* to = QApplication::focusWidget();
        if (to == nullptr || !isAncestorOf(to))
            Q_EMIT left();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto at = std::find(m_boxes.begin(), m_boxes.end(), watched) - m_boxes.begin();
        if (handleKey(static_cast<Box>(at), static_cast<QKeyEvent&>(*event)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PartialDateEdit::setFieldState(FieldState state)
{
    for (QLineEdit* box : m_boxes)
        showFieldState(*box, state);
}

void PartialDateEdit::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange && m_boxes[Age] != nullptr) {
        m_boxes[Day]->setFixedWidth(theme::scaled(this, kShortBox));
        m_boxes[Month]->setFixedWidth(theme::scaled(this, kShortBox));
        m_boxes[Year]->setFixedWidth(theme::scaled(this, kYearBox));
        m_boxes[Age]->setFixedWidth(theme::scaled(this, kShortBox + 4));
    }
}

} // namespace ui::widgets
