// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gate/gate_frame.h"

#include "ui/pages/preferences.h"
#include "ui/text/formats.h"
#include "ui/text/language.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/power_state.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

constexpr int kPanelWidth = 430;
constexpr int kContentWidth = 420;
constexpr int kContentIndent = 96;

/// The dark ground with the mark and the name of the program.
class GatePanel final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& tokens = theme::tokensOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), tokens.rail);
        const int mark = theme::scaled(this, 36);
        theme::paintIcon(painter, QRectF(37, 33, mark, mark), theme::Icon::HomeMark,
                         tokens.primaryOnRail);
        painter.setPen(tokens.railText);
        painter.setFont(theme::font(this, 24, true));
        painter.drawText(QRect(84, 28, width() - 90, 46), Qt::AlignVCenter | Qt::AlignLeft,
                         QStringLiteral("Homeward"));
    }
};

/// A label on the dark panel: rail colours whatever the scheme.
class PanelLabel final : public QLabel {
public:
    PanelLabel(int px, bool muted, QWidget* parent) : QLabel(parent), m_px(px), m_muted(muted)
    {
        dress();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange)
            dress();
        QLabel::changeEvent(event);
    }

private:
    void dress()
    {
        const theme::Tokens& tokens = theme::tokensOf(this);
        const QFont wanted = theme::font(this, m_px);
        if (font() != wanted)
            setFont(wanted);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, m_muted ? tokens.railMuted : tokens.railText);
        if (colours != palette())
            setPalette(colours);
    }

    int m_px;
    bool m_muted;
};

} // namespace

GateFrame::GateFrame(Preferences& preferences, const core::Clock& clock, QWidget* parent)
    : QWidget(parent), m_preferences(preferences), m_clock(clock)
{
    setObjectName(QStringLiteral("gate"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makePanel());
    auto* right = new QVBoxLayout;
    right->setContentsMargins(kContentIndent, 24, 26, 18);
    right->addLayout(makeLanguages());
    m_middle = new QVBoxLayout;
    right->addLayout(m_middle, 1);
    right->addLayout(makeFoot());
    row->addLayout(right, 1);

    connect(&m_preferences, &Preferences::changed, this, &GateFrame::tellPreferences);
    connect(&m_timer, &QTimer::timeout, this, &GateFrame::tellTime);
    m_timer.setInterval(1'000);
    retranslate();
}

QWidget* GateFrame::makePanel()
{
    auto* panel = new GatePanel;
    panel->setFixedWidth(kPanelWidth);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(38, 80, 20, 32);
    column->setSpacing(0);
    m_time = new PanelLabel(60, false, panel);
    m_date = new PanelLabel(16, false, panel);
    m_place = new PanelLabel(13, true, panel);
    m_laptop = new PanelLabel(13, true, panel);
    column->addStretch(1);
    column->addWidget(m_time);
    column->addWidget(m_date);
    column->addStretch(1);
    column->addWidget(m_place);
    column->addWidget(m_laptop);
    return panel;
}

QHBoxLayout* GateFrame::makeLanguages()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addStretch(1);
    m_languages = new QButtonGroup(this);
    for (const text::LanguageName& language : text::shippedLanguages()) {
        auto* button = new widgets::KeyButton(language.ownName, this);
        button->setObjectName(QStringLiteral("language_") + language.code);
        button->setCheckable(true);
        button->setKind(widgets::ButtonKind::Flat);
        m_languages->addButton(button);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, code = language.code] {
            PreferenceValues values = m_preferences.values();
            values.language = code;
            m_preferences.set(values);
        });
    }
    return row;
}

QHBoxLayout* GateFrame::makeFoot()
{
    auto* row = new QHBoxLayout;
    m_battery = new QLabel(this);
    m_battery->setProperty("kind", QStringLiteral("label"));
    row->addWidget(m_battery);
    row->addStretch(1);
    m_scheme = new widgets::KeyButton({}, this);
    m_scheme->setObjectName(QStringLiteral("gate_scheme"));
    m_scheme->setKind(widgets::ButtonKind::Flat)->setSize(widgets::ButtonSize::Small);
    m_scheme->setPicture(theme::Icon::Display);
    m_textSize = new widgets::KeyButton({}, this);
    m_textSize->setObjectName(QStringLiteral("gate_text_size"));
    m_textSize->setKind(widgets::ButtonKind::Flat)->setSize(widgets::ButtonSize::Small);
    auto* version = new QLabel(QStringLiteral("Homeward " HOMEWARD_VERSION), this);
    version->setProperty("kind", QStringLiteral("label"));
    row->addWidget(m_scheme);
    row->addWidget(m_textSize);
    row->addWidget(version);
    connect(m_scheme, &QPushButton::clicked, this, &GateFrame::nextScheme);
    connect(m_textSize, &QPushButton::clicked, this, &GateFrame::nextTextSize);
    return row;
}

void GateFrame::setContent(QWidget* content)
{
    delete m_content;
    m_content = content;
    content->setParent(this);
    content->setFixedWidth(theme::scaled(this, kContentWidth));
    m_middle->addWidget(content, 1, Qt::AlignLeft);
    content->show();
}

void GateFrame::setPlace(const QString& place, const QString& laptop)
{
    m_place->setText(place);
    m_laptop->setText(laptop);
}

void GateFrame::nextScheme()
{
    PreferenceValues values = m_preferences.values();
    if (values.scheme == u"light")
        values.scheme = QStringLiteral("dark");
    else if (values.scheme == u"dark")
        values.scheme = QStringLiteral("contrast");
    else
        values.scheme = QStringLiteral("light");
    m_preferences.set(values);
}

void GateFrame::nextTextSize()
{
    PreferenceValues values = m_preferences.values();
    values.textPercent = values.textPercent == 100 ? 115 : values.textPercent == 115 ? 130 : 100;
    m_preferences.set(values);
}

void GateFrame::tellTime()
{
    const QDateTime now = m_clock.now();
    m_time->setText(text::formatTime(now.time()));
    m_date->setText(text::formatDate(now.date(), text::DateStyle::Weekday));
    const auto power = widgets::readPowerState();
    if (!power)
        m_battery->clear();
    else if (power->charging)
        m_battery->setText(tr("Battery %1%, charging").arg(power->percent));
    else
        m_battery->setText(tr("Battery %1%, not charging").arg(power->percent));
}

void GateFrame::tellPreferences()
{
    const PreferenceValues& values = m_preferences.values();
    if (values.scheme == u"light")
        m_scheme->setText(tr("Display: light"));
    else if (values.scheme == u"dark")
        m_scheme->setText(tr("Display: dark"));
    else
        m_scheme->setText(tr("Display: high contrast"));
    m_textSize->setText(tr("Text size: %1%").arg(values.textPercent));
    if (auto* button = findChild<QPushButton*>(QStringLiteral("language_") + values.language))
        button->setChecked(true);
    if (m_content)
        m_content->setFixedWidth(theme::scaled(this, kContentWidth));
}

void GateFrame::retranslate()
{
    tellTime();
    tellPreferences();
}

void GateFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GateFrame::showEvent(QShowEvent* event)
{
    tellTime();
    m_timer.start();
    QWidget::showEvent(event);
}

} // namespace ui::pages
