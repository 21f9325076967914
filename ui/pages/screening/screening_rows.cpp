// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screening/screening_rows.h"

#include "ui/forms/list_items.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/segmented_choice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>

namespace ui::pages {
namespace {

constexpr int kGroupHeadHeight = 30;
constexpr int kGroupHeadInset = 12;
constexpr int kDetailHeight = 60;
constexpr int kNoteSettleMs = 1500;

} // namespace

QuestionGroupHead::QuestionGroupHead(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuestionGroupHead::setTexts(const QString& title, const QString& note, const QString& count)
{
    m_title = title;
    m_note = note;
    m_count = count;
    setAccessibleName(QStringLiteral("%1, %2, %3").arg(title, note, count));
    update();
}

QSize QuestionGroupHead::sizeHint() const
{
    return {theme::scaled(this, 400), theme::scaled(this, kGroupHeadHeight)};
}

QSize QuestionGroupHead::minimumSizeHint() const
{
    return {theme::scaled(this, 200), theme::scaled(this, kGroupHeadHeight)};
}

void QuestionGroupHead::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.sunken);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
    const int inset = theme::scaled(this, kGroupHeadInset);
    QRect room = rect().adjusted(inset, 0, -inset, -1);
    const QFont bold = theme::font(this, 13, true);
    const QFont quiet = theme::font(this, 12);
    painter.setFont(bold);
    painter.setPen(t.text);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    const QFont counting = theme::font(this, 13);
    painter.setFont(counting);
    painter.setPen(t.text2);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_count);
    room.setLeft(room.left() + QFontMetrics(bold).horizontalAdvance(m_title) +
                 theme::scaled(this, 8));
    room.setRight(room.right() - QFontMetrics(counting).horizontalAdvance(m_count) - inset);
    painter.setFont(quiet);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(quiet).elidedText(m_note, Qt::ElideRight, room.width()));
}

AnswerDetail::AnswerDetail(QWidget* parent)
    : QWidget(parent), m_source(new widgets::SegmentedChoice(this)),
      m_note(new QPlainTextEdit(this))
{
    m_source->setObjectName(QStringLiteral("answer_source"));
    m_note->setObjectName(QStringLiteral("answer_note"));
    m_note->setFixedHeight(theme::scaled(this, kDetailHeight));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kNoteSettleMs);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 12, 8);
    line->setSpacing(12);
    line->addWidget(m_note, 1);
    line->addWidget(m_source, 0, Qt::AlignTop);
    connect(m_source, &widgets::SegmentedChoice::chosen, this, &AnswerDetail::sourceChosen);
    connect(m_note, &QPlainTextEdit::textChanged, &m_settling, qOverload<>(&QTimer::start));
    connect(&m_settling, &QTimer::timeout, this, &AnswerDetail::settle);
    retranslate();
}

void AnswerDetail::setValues(const QString& source, const QString& note)
{
    m_source->setValue(source);
    m_told = note;
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_settling.stop();
}

QString AnswerDetail::note() const
{
    return m_note->toPlainText().trimmed();
}

void AnswerDetail::settle()
{
    m_settling.stop();
    if (note() == m_told.trimmed())
        return;
    m_told = note();
    Q_EMIT noteWritten(m_told);
}

void AnswerDetail::focusNote()
{
    m_note->setFocus();
    m_note->moveCursor(QTextCursor::End);
}

void AnswerDetail::retranslate()
{
    m_note->setPlaceholderText(tr("In the words of the person"));
    m_note->setAccessibleName(tr("Note"));
    m_source->setAccessibleName(tr("From"));
    m_source->setSegments(forms::segmentsOf("indicator_source"));
}

bool AnswerDetail::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        settle();
    if (event->type() == QEvent::KeyPress) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool leaves = key.key() == Qt::Key_Down && key.modifiers() == Qt::ControlModifier;
        if (leaves || key.key() == Qt::Key_Escape) {
            settle();
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AnswerDetail::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(0, height() - 1, width(), 1, t.line);
}

} // namespace ui::pages
