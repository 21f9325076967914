// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/answer_row.h"

#include "ui/actions/physical_key.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <numeric>

namespace ui::widgets {
namespace {

constexpr int kRowInset = 12;      ///< before the question
constexpr int kAnswersHeight = 26; ///< of the joined boxes
constexpr int kNarrowAnswer = 45;  ///< a short word gets this much room
constexpr int kNoteRoom = 50;      ///< after the answers, with the picture in it
constexpr int kNotePx = 16;
constexpr int kSettleMs = 800;
constexpr RowAnswer kRowAnswers[] = {RowAnswer::Yes, RowAnswer::No, RowAnswer::NotSure,
                                     RowAnswer::Declined, RowAnswer::NotAsked};

RowAnswer answerAt(int place)
{
    return kRowAnswers[std::clamp(place, 0, kRowAnswerCount - 1)];
}

/// Ground, words and inner frame of an answer that is chosen. Yes and no are both filled, so that
/// neither looks like the right one; "not asked" is quiet.
struct AnswerLook {
    QColor ground;
    QColor words;
    bool framed = false;
    bool bold = true;
};

AnswerLook lookOf(const theme::Tokens& t, RowAnswer answer)
{
    switch (answer) {
    case RowAnswer::Yes: return {t.primary, t.onPrimary};
    case RowAnswer::No: return {t.text2, t.surface};
    case RowAnswer::NotSure:
    case RowAnswer::Declined: return {t.quietBg, t.text, true};
    case RowAnswer::NotAsked: return {t.quietBg, t.quiet, false, false};
    }
    return {};
}

} // namespace

AnswerRow::AnswerRow(QWidget* parent) : QWidget(parent)
{
    installAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setCursor(Qt::ArrowCursor);
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettleMs);
    connect(&m_settling, &QTimer::timeout, this, [this] { Q_EMIT answered(m_answer); });
    describe();
}

QString AnswerRow::answerText(RowAnswer answer)
{
    switch (answer) {
    case RowAnswer::Yes: return tr("Yes");
    case RowAnswer::No: return tr("No");
    case RowAnswer::NotSure: return tr("Not sure");
    case RowAnswer::Declined: return tr("Declined");
    case RowAnswer::NotAsked: return tr("Not asked");
    }
    return {};
}

void AnswerRow::setText(const QString& text)
{
    m_text = text;
    describe();
    updateGeometry();
    update();
}

void AnswerRow::describe()
{
    setAccessibleName(m_text);
    const QString note = m_hasNote ? tr("There is a note.") : QString();
    setAccessibleDescription(
        tr("%1. Keys 1 to 5 answer, N opens the note. %2").arg(answerText(m_answer), note));
}

void AnswerRow::display(RowAnswer answer)
{
    m_answer = answer;
    describe();
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    update();
}

void AnswerRow::setAnswer(RowAnswer answer)
{
    m_settling.stop();
    display(answer);
}

void AnswerRow::choose(RowAnswer answer)
{
    setAnswer(answer);
    Q_EMIT answered(answer);
}

void AnswerRow::settle()
{
    if (!m_settling.isActive())
        return;
    m_settling.stop();
    Q_EMIT answered(m_answer);
}

void AnswerRow::walk(int step)
{
    const RowAnswer next = answerAt(static_cast<int>(m_answer) + step);
    if (next == m_answer)
        return;
    display(next);
    m_settling.start();
}

void AnswerRow::setHasNote(bool has)
{
    m_hasNote = has;
    describe();
    update();
}

void AnswerRow::setRuled(bool ruled)
{
    m_ruled = ruled;
    update();
}

std::array<int, kRowAnswerCount> AnswerRow::answerWidths() const
{
    const QFontMetrics bold(theme::font(this, 12, true));
    const QFontMetrics plain(theme::font(this, 12));
    std::array<int, kRowAnswerCount> widths{};
    for (const RowAnswer answer : kRowAnswers) {
        const QString words = answerText(answer);
        const bool quiet = answer == RowAnswer::NotAsked;
        const int needed = quiet ? plain.horizontalAdvance(words) + theme::scaled(this, 7)
                                 : bold.horizontalAdvance(words) + theme::scaled(this, 10);
        widths.at(static_cast<std::size_t>(answer)) =
            std::max(theme::scaled(this, kNarrowAnswer), needed);
    }
    return widths;
}

QRect AnswerRow::answerRect(RowAnswer answer) const
{
    const auto widths = answerWidths();
    const auto at = static_cast<std::ptrdiff_t>(answer);
    const int all = std::accumulate(widths.begin(), widths.end(), 1);
    const int before = std::accumulate(widths.begin(), widths.begin() + at, 0);
    const int tall = std::max(theme::scaled(this, kAnswersHeight), theme::smallHeight(this) - 2);
    const int top = (height() - 1 - tall) / 2;
    return {width() - theme::scaled(this, kNoteRoom) - all + before, top,
            widths.at(static_cast<std::size_t>(answer)) + 1, tall};
}

QRect AnswerRow::noteRect() const
{
    const int room = theme::scaled(this, kNoteRoom);
    const int side = theme::scaled(this, 28);
    const int middle = width() - room + theme::scaled(this, 18);
    return {middle - side / 2, (height() - 1 - side) / 2, side, side};
}

int AnswerRow::textWidth() const
{
    return answerRect(RowAnswer::Yes).left() - 2 * theme::scaled(this, kRowInset);
}

int AnswerRow::heightFor(int px) const
{
    const QFontMetrics metrics(theme::font(this, 13));
    const QRect room(0, 0, std::max(textWidth(), theme::scaled(this, 120)), QWIDGETSIZE_MAX);
    const int words = metrics.boundingRect(room, Qt::TextWordWrap, m_text).height();
    return std::max(px, words > metrics.height() + 2 ? words + theme::scaled(this, 10) : 0);
}

QSize AnswerRow::sizeHint() const
{
    return {theme::scaled(this, 560), heightFor(theme::rowHeight(this) + 2)};
}

QSize AnswerRow::minimumSizeHint() const
{
    return {theme::scaled(this, 480), heightFor(theme::rowHeight(this) + 1)};
}

void AnswerRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry(); // how many lines the question takes
}

void AnswerRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange) {
        describe();
        updateGeometry();
    }
}

bool AnswerRow::takesKey(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    if (modifiers == Qt::NoModifier && (key.key() == Qt::Key_Left || key.key() == Qt::Key_Right)) {
        walk(key.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool back = key.key() == Qt::Key_Up || (enter && modifiers == Qt::ShiftModifier);
    if (back || ((key.key() == Qt::Key_Down || enter) && modifiers == Qt::NoModifier)) {
        focusNextPrevChild(!back);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    const QChar pressed = actions::physicalKey(key);
    if (pressed >= u'1' && pressed <= u'5') {
        choose(answerAt(pressed.unicode() - u'1'));
        return true;
    }
    if (pressed == u'N' || key.key() == Qt::Key_F4) {
        settle();
        Q_EMIT noteWanted();
        return true;
    }
    return false;
}

void AnswerRow::keyPressEvent(QKeyEvent* event)
{
    if (!takesKey(*event))
        QWidget::keyPressEvent(event);
}

void AnswerRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    // The whole height of the row answers: the boxes alone are small for a finger.
    const auto hits = [&](const QRect& r) { return at.x() >= r.left() && at.x() <= r.right(); };
    for (const RowAnswer answer : kRowAnswers) {
        if (hits(answerRect(answer)))
            return choose(answer);
    }
    if (hits(noteRect()))
        Q_EMIT noteWanted();
}

void AnswerRow::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
    Q_EMIT entered();
}

void AnswerRow::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
    settle();
}

void AnswerRow::paintAnswers(QPainter& painter) const
{
    const theme::Tokens& t = theme::tokensOf(this);
    const QRect first = answerRect(RowAnswer::Yes);
    const QRect box = first.united(answerRect(RowAnswer::NotAsked));
    QPainterPath outline;
    outline.addRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.fillPath(outline, t.surface);
    for (const RowAnswer answer : kRowAnswers) {
        const QRect cell = answerRect(answer);
        const bool chosen = answer == m_answer;
        const AnswerLook look =
            chosen ? lookOf(t, answer) : AnswerLook{t.surface, t.text, false, false};
        if (chosen) {
            painter.save();
            painter.setClipPath(outline);
            painter.fillRect(cell, look.ground);
            painter.restore();
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(t.control);
        if (answer != RowAnswer::Yes)
            painter.drawLine(cell.topLeft(), cell.bottomLeft());
        if (look.framed) {
            painter.setPen(t.text2);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(1, 1, -2, -2));
        }
        painter.setFont(theme::font(this, 12, look.bold));
        painter.setPen(look.words);
        painter.drawText(cell, Qt::AlignCenter, answerText(answer));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

void AnswerRow::paintEvent(QPaintEvent*)
{
    const theme::Tokens& t = theme::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), hasFocus() ? t.hover : t.surface);
    if (m_ruled)
        painter.fillRect(0, height() - 1, width(), 1, t.line);
    painter.setFont(theme::font(this, 13));
    painter.setPen(t.text);
    const QRect words(theme::scaled(this, kRowInset), 0, textWidth(), height() - 1);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
    paintAnswers(painter);
    const int px = theme::scaled(this, kNotePx);
    QRectF picture(0, 0, px, px);
    picture.moveCenter(QRectF(noteRect()).center());
    theme::paintIcon(painter, picture, m_hasNote ? theme::Icon::NoteText : theme::Icon::Note,
                     m_hasNote ? t.primary : t.control);
    if (!hasFocus())
        return;
    const int ring = theme::ringWidth(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(t.focus, ring, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const double half = ring / 2.0;
    painter.drawRect(QRectF(0, 0, width(), height() - 1).adjusted(half, half, -half, -half));
}

} // namespace ui::widgets
