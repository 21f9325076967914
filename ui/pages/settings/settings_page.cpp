// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/pages/settings/passphrase_form.h"
#include "ui/text/language.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/page_body.h"
#include "ui/widgets/frames/panel.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

constexpr int kSettingsWidth = 640;
constexpr int kIdleChoices[] = {1, 3, 5, 10, 15};
constexpr int kTextChoices[] = {100, 115, 130};

std::vector<widgets::Segment> languageSegments(const QString& without = {})
{
    std::vector<widgets::Segment> segments;
    for (const text::LanguageName& language : text::shippedLanguages()) {
        if (language.code != without)
            segments.push_back({language.code, language.ownName, {}, {}});
    }
    return segments;
}

QVBoxLayout* padded(widgets::Panel* panel)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    panel->body()->addLayout(column);
    return column;
}

} // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_head(new widgets::PageHead), m_display(new widgets::Panel),
      m_safety(new widgets::Panel), m_secret(new widgets::Panel),
      m_passphrase(new PassphraseForm(context.session, context.jobs))
{
    auto* column = widgets::addScrollingLines(this, kSettingsWidth);
    column->addWidget(m_head);
    column->addWidget(m_display);
    column->addWidget(m_safety);
    column->addWidget(m_secret);
    column->addStretch(1);
    addDisplay(*padded(m_display));
    addSafety(*padded(m_safety));
    padded(m_secret)->addWidget(m_passphrase);
    connect(&context.preferences, &Preferences::changed, this, &SettingsPage::show);
    connect(m_passphrase, &PassphraseForm::done, this,
            [this](const QString& text) { Q_EMIT toast(text, {}); });
    retranslate();
}

QString SettingsPage::title() const
{
    return tr("Settings");
}

widgets::SegmentedChoice*
SettingsPage::addChoice(QVBoxLayout& column, const QString& name,
                        std::function<QString(const PreferenceValues&)> read,
                        std::function<void(PreferenceValues&, const QString&)> write)
{
    auto* segments = new widgets::SegmentedChoice;
    segments->setObjectName(name);
    auto* row = new widgets::FieldRow({}, segments);
    row->setMessageReserved(false);
    column.addWidget(row);
    connect(segments, &widgets::SegmentedChoice::chosen, this, [this, write](const QString& id) {
        PreferenceValues values = context().preferences.values();
        write(values, id);
        context().preferences.set(values);
    });
    m_choices.push_back({row, segments, std::move(read), std::move(write)});
    return segments;
}

void SettingsPage::addDisplay(QVBoxLayout& column)
{
    using Values = PreferenceValues;
    m_language = addChoice(
        column, u"setting_language"_s, [](const Values& values) { return values.language; },
        [](Values& values, const QString& id) { values.language = id; });
    m_scheme = addChoice(
        column, u"setting_scheme"_s, [](const Values& values) { return values.scheme; },
        [](Values& values, const QString& id) { values.scheme = id; });
    m_dusk = new QCheckBox;
    m_dusk->setObjectName(u"setting_dusk"_s);
    column.addWidget(m_dusk);
    connect(m_dusk, &QCheckBox::toggled, this, [this](bool on) {
        PreferenceValues values = context().preferences.values();
        values.darkAtNight = on;
        context().preferences.set(values);
    });
    m_textSize = addChoice(
        column, u"setting_text_size"_s,
        [](const Values& values) { return QString::number(values.textPercent); },
        [](Values& values, const QString& id) { values.textPercent = id.toInt(); });
    m_density = addChoice(
        column, u"setting_density"_s,
        [](const Values& values) { return values.touch ? u"touch"_s : u"normal"_s; },
        [](Values& values, const QString& id) { values.touch = id == u"touch"; });
}

void SettingsPage::addSafety(QVBoxLayout& column)
{
    using Values = PreferenceValues;
    m_idle = addChoice(
        column, u"setting_idle"_s,
        [](const Values& values) { return QString::number(values.autoLockMinutes); },
        [](Values& values, const QString& id) { values.autoLockMinutes = id.toInt(); });
    m_paper = addChoice(
        column, u"setting_paper"_s, [](const Values& values) { return values.paperLanguage; },
        [](Values& values, const QString& id) { values.paperLanguage = id; });
}

void SettingsPage::activate()
{
    show(context().preferences.values());
    m_language->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::show(const PreferenceValues& values)
{
    for (const Choice& choice : m_choices)
        choice.segments->setValue(choice.read(values));
    m_dusk->setChecked(values.darkAtNight);
    m_dusk->setEnabled(values.scheme == u"light");
}

void SettingsPage::retranslate()
{
    m_head->setTitle(title());
    m_display->setTitle(tr("Display"), theme::Icon::Display);
    m_safety->setTitle(tr("Lock and paper"), theme::Icon::Lock);
    m_secret->setTitle(tr("Your passphrase"), theme::Icon::Key);
    m_dusk->setText(tr("Dark from 18:30 to 6:00"));
    m_language->setTexts(languageSegments());
    m_paper->setTexts(languageSegments(u"en"_s));
    m_scheme->setTexts({{u"light"_s, tr("Light"), {}, {}},
                        {u"dark"_s, tr("Dark"), {}, {}},
                        {u"contrast"_s, tr("High contrast"), {}, {}}});
    m_density->setTexts({{u"normal"_s, tr("Normal"), {}, {}}, {u"touch"_s, tr("Touch"), {}, {}}});
    std::vector<widgets::Segment> sizes;
    for (const int percent : kTextChoices)
        sizes.push_back({QString::number(percent), tr("%1%").arg(percent), {}, {}});
    m_textSize->setTexts(sizes);
    std::vector<widgets::Segment> minutes;
    for (const int count : kIdleChoices)
        minutes.push_back({QString::number(count), tr("%n min", "", count), {}, {}});
    m_idle->setTexts(minutes);
    const QString labels[] = {tr("Language"),
                              tr("Colours"),
                              tr("Text size"),
                              tr("Size of rows and buttons"),
                              tr("Lock after this time without a key"),
                              tr("Second language on paper, beside English")};
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        m_choices.at(i).row->setLabel(labels[i]);
    show(context().preferences.values());
}

} // namespace ui::pages
