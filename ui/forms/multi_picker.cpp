// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/multi_picker.h"

#include "ui/forms/flow_layout.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/picker_edit.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace ui::forms {
namespace {

constexpr int kChipGap = 6;

} // namespace

MultiPicker::MultiPicker(Items items, LabelOf labelOf, QWidget* parent)
    : QWidget(parent), m_items(std::move(items)), m_labelOf(std::move(labelOf)),
      m_line(new widgets::PickerEdit(this)), m_chosen(new QWidget(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kChipGap);
    column->addWidget(m_line);
    column->addWidget(m_chosen);
    new FlowLayout(m_chosen, kChipGap);
    m_chosen->hide();
    setFocusProxy(m_line);
    m_line->installEventFilter(this);
    connect(m_line, &widgets::PickerEdit::chosen, this, [this](const widgets::PickerValue& value) {
        const QString code = value.id; // the line forgets its value below
        if (!code.isEmpty())
            take(code);
    });
    retranslate();
}

void MultiPicker::retranslate()
{
    m_line->setPlaceholderText(tr("Type to find, Enter adds"));
    m_isFilled = false;
    showChips();
}

void MultiPicker::setFieldState(widgets::FieldState state)
{
    widgets::showFieldState(*m_line, state);
}

void MultiPicker::setValue(const QStringList& codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    showChips();
}

void MultiPicker::take(const QString& code)
{
    m_line->setValue({});
    m_justTook = true;
    if (m_codes.contains(code))
        return;
    m_codes.append(code);
    showChips();
    Q_EMIT changed();
}

void MultiPicker::remove(const QString& code)
{
    m_codes.removeAll(code);
    m_line->setFocus(Qt::OtherFocusReason);
    showChips();
    Q_EMIT changed();
}

void MultiPicker::showChips()
{
    for (widgets::KeyButton* chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    for (const QString& code : std::as_const(m_codes)) {
        auto* chip = new widgets::KeyButton(m_labelOf(code), m_chosen);
        chip->setSize(widgets::ButtonSize::Small);
        chip->setPicture(theme::Icon::Close)->setPictureAtEnd(true);
        //: Spoken for the button that takes an entry out of a list.
        chip->setAccessibleDescription(tr("Takes it away"));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, code] { remove(code); });
        m_chosen->layout()->addWidget(chip);
        chip->show();
        m_chips.push_back(chip);
    }
    m_chosen->setVisible(!m_chips.empty());
    updateGeometry();
}

bool MultiPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::FocusIn && !m_isFilled) {
        m_isFilled = true;
        m_line->setItems(m_items());
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent&>(*event).key();
    if (watched == m_line) {
        m_justTook = false;
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_codes.isEmpty()) {
            remove(m_codes.constLast());
            return true;
        }
        return false;
    }
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        if (watched == m_chips[i] && (key == Qt::Key_Delete || key == Qt::Key_Backspace)) {
            m_chips[i]->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MultiPicker::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && std::exchange(m_justTook, false))
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui::forms
