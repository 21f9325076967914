// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/scan_listener.h"

#include "ui/actions/physical_key.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QWidget>

#include <algorithm>

namespace ui::actions {
namespace {

constexpr qsizetype kShortestDocumentLine = 26;

/// The lines of a document have fillers, however the layout writes them, and a band has none.
bool mayHaveAnotherLine(const QString& text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const bool isLine = !lines.isEmpty() && lines.front().size() >= kShortestDocumentLine;
    const bool isWhole = isLine && (lines.size() == 3 || lines.front().size() > 50 ||
                                    (lines.size() == 2 && lines.front().size() > 32));
    return isLine && !isWhole;
}

} // namespace

ScanListener::ScanListener(QCoreApplication& app, QObject* parent) : QObject(parent)
{
    m_lineTimer.setSingleShot(true);
    m_lineTimer.setInterval(static_cast<int>(kLongestLineGapMs));
    connect(&m_lineTimer, &QTimer::timeout, this, &ScanListener::finish);
    app.installEventFilter(this);
}

void ScanListener::setEnabled(bool enabled)
{
    m_enabled = enabled;
    reset();
}

void ScanListener::reset()
{
    m_lineTimer.stop();
    m_text.clear();
    m_before.clear();
    m_focus = nullptr;
}

/// Keeps the user property (QLineEdit::text, SegmentedChoice::value, …) of the widget with the
/// focus and of those it lies in, unless an earlier key of the burst did.
void ScanListener::remember(QWidget& focus)
{
    for (QWidget* widget = &focus; widget != nullptr && !widget->isWindow();
         widget = widget->parentWidget()) {
        const bool known = std::any_of(m_before.begin(), m_before.end(),
                                       [widget](const Before& b) { return b.widget == widget; });
        const QMetaProperty user = widget->metaObject()->userProperty();
        if (known || !user.isWritable())
            continue;
        const auto* line = qobject_cast<QLineEdit*>(widget);
        m_before.push_back(
            {widget, user.read(widget), line != nullptr ? line->cursorPosition() : -1});
    }
}

void ScanListener::restore()
{
    for (const Before& before : m_before) {
        if (before.widget.isNull())
            continue;
        const QMetaProperty user = before.widget->metaObject()->userProperty();
        if (user.read(before.widget) == before.value)
            continue;
        user.write(before.widget, before.value);
        if (auto* line = qobject_cast<QLineEdit*>(before.widget.data())) {
            line->setCursorPosition(before.cursor);
            // Who follows the typing hears that it was taken back.
            Q_EMIT line->textEdited(line->text());
        }
    }
    if (!m_focus.isNull() && m_focus != QApplication::focusWidget())
        m_focus->setFocus();
}

void ScanListener::finish()
{
    const QString text = m_text.trimmed();
    restore();
    reset();
    Q_EMIT scanned(text);
}

/// The end of a line of the burst, which reaches nobody.
bool ScanListener::takeLineEnd(const QKeyEvent& key)
{
    const bool isTab = key.key() == Qt::Key_Tab;
    if ((isTab && !mayHaveAnotherLine(m_text)) || m_text.size() < kFewestKeys)
        return false;
    if (!m_text.endsWith(u'\n'))
        m_text += u'\n';
    if (mayHaveAnotherLine(m_text))
        m_lineTimer.start();
    else
        finish();
    return true;
}

bool ScanListener::takePaste(const QKeyEvent& key)
{
    return m_takesPaste && key.matches(QKeySequence::Paste) &&
           m_takesPaste(QGuiApplication::clipboard()->text());
}

bool ScanListener::takeKey(QWidget& focus, const QKeyEvent& key)
{
    if (takePaste(key)) {
        reset();
        return true;
    }
    const quint64 longest = m_text.endsWith(u'\n') ? kLongestLineGapMs : kLongestGapMs;
    // Without a time of its own an event says nothing about speed.
    const bool fast = key.timestamp() != 0 && !m_text.isEmpty() && key.timestamp() >= m_lastMs &&
                      key.timestamp() - m_lastMs < longest;
    m_lastMs = key.timestamp();
    const bool endsLine =
        key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
    if (endsLine && fast && takeLineEnd(key))
        return true;
    // Readers press Shift for capitals; it is neither a letter nor a pause.
    if (key.key() == Qt::Key_Shift)
        return false;
    constexpr auto kChords = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QChar typed = (key.modifiers() & kChords) == Qt::NoModifier ? usCharacter(key) : QChar();
    if (typed.isNull() || key.isAutoRepeat()) {
        reset();
        return false;
    }
    if (!fast) {
        reset();
        m_focus = &focus;
        Q_EMIT begun();
    } else if (m_text.contains(u'\n')) {
        // The last line may end without Enter.
        m_lineTimer.start();
    }
    remember(focus);
    m_text += typed;
    return false;
}

bool ScanListener::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_enabled || event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return QObject::eventFilter(watched, event);
    auto& widget = static_cast<QWidget&>(*watched);
    const QWidget* focus = QApplication::focusWidget();
    if (focus != nullptr && focus != &widget)
        return QObject::eventFilter(watched, event);
    return takeKey(widget, static_cast<QKeyEvent&>(*event));
}

} // namespace ui::actions
