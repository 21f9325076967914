// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/manifests/trip_form.h"

#include "core/base/text_fold.h"
#include "core/domain/code_lists.h"
#include "core/forms/catalogue.h"
#include "ui/forms/list_items.h"
#include "ui/text/label_text.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/buttons/segmented_choice.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/fields/picker_edit.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {
namespace {

using core::forms::FieldId;
using core::forms::FieldValue;

constexpr int kUsualBusSeats = 44;
constexpr int kUsualStartHour = 6;
constexpr int kUsualStartMinute = 30;
constexpr int kMostSeats = 900;

std::optional<QDate> dateFrom(const QString& text)
{
    const QString plain = core::toAsciiDigits(text).trimmed();
    for (const char* format : {"d.M.yyyy", "d/M/yyyy", "d M yyyy", "yyyy-MM-dd", "ddMMyyyy"}) {
        const QDate date = QDate::fromString(plain, QString::fromLatin1(format));
        if (date.isValid())
            return date.year() > 2400 ? date.addYears(-543) : date; // a Thai year
    }
    return std::nullopt;
}

std::optional<QTime> timeFrom(const QString& text)
{
    const QString plain = core::toAsciiDigits(text).trimmed();
    for (const char* format : {"H:mm", "H.mm", "HHmm", "H"}) {
        const QTime time = QTime::fromString(plain, QString::fromLatin1(format));
        if (time.isValid())
            return time;
    }
    return std::nullopt;
}

} // namespace

TripForm::TripForm(QWidget* parent)
    : QFrame(parent), m_mode(new widgets::SegmentedChoice(this)),
      m_modeRow(new widgets::FieldRow(QString(), m_mode, this)),
      m_escorts(new QPlainTextEdit(this)),
      m_escortsRow(new widgets::FieldRow(QString(), m_escorts, this)), m_title(new QLabel(this)),
      m_save(new widgets::KeyButton(QString(), this)),
      m_back(new widgets::KeyButton(QString(), this))
{
    setProperty("kind", QStringLiteral("panel"));
    m_title->setProperty("kind", QStringLiteral("h2"));
    m_mode->setObjectName(QStringLiteral("mode"));
    m_escorts->setObjectName(QStringLiteral("escorts"));
    m_escorts->setTabChangesFocus(true);
    m_escorts->setFixedHeight(70);

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    addText(FieldId::ManifestTitle, QStringLiteral("title"));
    addText(FieldId::ManifestFrom, QStringLiteral("from_place"));
    addText(FieldId::ManifestTo, QStringLiteral("to_place"));
    addText(FieldId::ManifestReceiver, QStringLiteral("receiver"));
    addText(FieldId::ManifestPlate, QStringLiteral("plate"));
    addText(FieldId::ManifestDriver, QStringLiteral("driver"));
    m_capacity = addText(FieldId::ManifestCapacity, QStringLiteral("capacity"));
    m_date = addText(FieldId::ManifestDepartsAt, QStringLiteral("departs_date"));
    m_time = new QLineEdit(this);
    m_time->setObjectName(QStringLiteral("departs_time"));
    m_time->setFixedWidth(80);
    rowOf(FieldId::ManifestDepartsAt)->addBeside(m_time);
    m_country = new widgets::PickerEdit(this); // last in the order of Tab: few trips go abroad
    m_country->setObjectName(QStringLiteral("to_country"));
    m_countryRow = new widgets::FieldRow(QString(), m_country, this);

    grid->addWidget(m_modeRow, 0, 0, 1, 2);
    grid->addWidget(rowOf(FieldId::ManifestTitle), 0, 2);
    grid->addWidget(rowOf(FieldId::ManifestFrom), 1, 0);
    grid->addWidget(rowOf(FieldId::ManifestTo), 1, 1);
    grid->addWidget(rowOf(FieldId::ManifestReceiver), 1, 2);
    grid->addWidget(rowOf(FieldId::ManifestDepartsAt), 2, 0);
    grid->addWidget(rowOf(FieldId::ManifestPlate), 2, 1);
    grid->addWidget(rowOf(FieldId::ManifestCapacity), 2, 2);
    grid->addWidget(rowOf(FieldId::ManifestDriver), 3, 0);
    grid->addWidget(m_countryRow, 3, 1);
    grid->addWidget(m_escortsRow, 3, 2);

    QBoxLayout* foot = buildFoot();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(8);
    all->addWidget(m_title);
    all->addLayout(grid);
    all->addStretch();
    all->addLayout(foot);
    retranslate();
}

QBoxLayout* TripForm::buildFoot()
{
    auto* foot = new QHBoxLayout;
    m_save->setKind(widgets::ButtonKind::Primary)->setKeyCap(QStringLiteral("Ctrl Enter"));
    m_save->setObjectName(QStringLiteral("save_trip"));
    m_back->setKeyCap(QStringLiteral("Esc"));
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (isSound())
            Q_EMIT done();
    });
    connect(m_back, &QPushButton::clicked, this, &TripForm::left);
    foot->addStretch();
    foot->addWidget(m_back);
    foot->addWidget(m_save);
    return foot;
}

QLineEdit* TripForm::addText(FieldId field, const QString& key)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(key);
    edit->setMaxLength(200);
    connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    m_texts.push_back({field, new widgets::FieldRow(QString(), edit, this), edit});
    return edit;
}

widgets::FieldRow* TripForm::rowOf(FieldId field) const
{
    const auto found = std::find_if(m_texts.begin(), m_texts.end(),
                                    [field](const TextField& text) { return text.field == field; });
    return found == m_texts.end() ? nullptr : found->row;
}

void TripForm::show(const core::forms::Values& values, const QDate& today)
{
    m_base = values;
    const bool isNew = values.size() == 0;
    for (const TextField& text : m_texts) {
        text.row->setMessage(widgets::FieldState::Normal);
        if (text.field != FieldId::ManifestDepartsAt)
            text.edit->setText(values.get(text.field).toText());
    }
    const QString mode = values.get(FieldId::ManifestMode).toText();
    m_mode->setValue(isNew ? QStringLiteral("bus") : mode);
    if (isNew)
        m_capacity->setText(QString::number(kUsualBusSeats));
    const auto at = values.get(FieldId::ManifestDepartsAt).toNumber();
    const QDateTime departs =
        at      ? QDateTime::fromMSecsSinceEpoch(*at)
        : isNew ? QDateTime(today.addDays(1), QTime(kUsualStartHour, kUsualStartMinute))
                : QDateTime();
    m_date->setText(departs.isValid() ? departs.date().toString(QStringLiteral("dd.MM.yyyy"))
                                      : QString());
    m_time->setText(departs.isValid() ? departs.time().toString(QStringLiteral("HH:mm"))
                                      : QString());
    m_country->setId(values.get(FieldId::ManifestCountry).toText());
    m_escorts->setPlainText(values.get(FieldId::ManifestEscorts).toText());
}

std::optional<qint64> TripForm::departure() const
{
    const auto date = dateFrom(m_date->text());
    const auto time = timeFrom(m_time->text());
    if (!date || !time)
        return std::nullopt;
    return QDateTime(*date, *time).toMSecsSinceEpoch();
}

bool TripForm::isSound()
{
    bool sound = true;
    widgets::FieldRow* when = rowOf(FieldId::ManifestDepartsAt);
    const bool hasWhen = !m_date->text().trimmed().isEmpty() || !m_time->text().trimmed().isEmpty();
    if (hasWhen && !departure()) {
        when->setMessage(widgets::FieldState::Error,
                         tr("Write the day as 13.11.2025 and the time as 06:30."));
        sound = false;
    } else {
        when->setMessage(widgets::FieldState::Normal);
    }
    bool ok = false;
    const int seats = core::toAsciiDigits(m_capacity->text()).trimmed().toInt(&ok);
    if (!ok || seats < 1 || seats > kMostSeats) {
        rowOf(FieldId::ManifestCapacity)
            ->setMessage(widgets::FieldState::Error,
                         tr("Write how many seats there are, 1 to %1.").arg(kMostSeats));
        sound = false;
    } else {
        rowOf(FieldId::ManifestCapacity)->setMessage(widgets::FieldState::Normal);
    }
    if (m_texts.front().edit->text().trimmed().isEmpty()) {
        rowOf(FieldId::ManifestTitle)
            ->setMessage(widgets::FieldState::Error, tr("Give it a short name, such as Bus 2."));
        sound = false;
    } else {
        rowOf(FieldId::ManifestTitle)->setMessage(widgets::FieldState::Normal);
    }
    return sound;
}

core::forms::Values TripForm::values() const
{
    core::forms::Values values;
    for (const TextField& text : m_texts) {
        if (text.field == FieldId::ManifestDepartsAt)
            continue;
        const QString clean = text.field == FieldId::ManifestCapacity
                                  ? core::toAsciiDigits(text.edit->text()).trimmed()
                                  : core::cleanText(text.edit->text());
        values.set(text.field, FieldValue::text(clean));
    }
    values.set(FieldId::ManifestMode, FieldValue::text(m_mode->value()));
    values.set(FieldId::ManifestCountry, FieldValue::text(m_country->value().id));
    values.set(FieldId::ManifestEscorts,
               FieldValue::text(core::cleanText(m_escorts->toPlainText(), true)));
    if (const auto at = departure())
        values.set(FieldId::ManifestDepartsAt, FieldValue::instant(*at));
    return values;
}

std::vector<core::forms::FieldEdit> TripForm::edits() const
{
    std::vector<core::forms::FieldEdit> edits;
    for (const auto& [field, value] : values()) {
        if (m_base.get(field) != value)
            edits.push_back({field, value});
    }
    return edits;
}

void TripForm::retranslate()
{
    m_title->setText(tr("Trip details"));
    for (const TextField& text : m_texts)
        text.row->setLabel(text::labelText(core::forms::spec(text.field).label));
    rowOf(FieldId::ManifestDepartsAt)->setLabel(tr("Leaves: day and time"));
    m_time->setAccessibleName(tr("Time of departure"));
    m_modeRow->setLabel(text::labelText(core::forms::spec(FieldId::ManifestMode).label));
    m_escortsRow->setLabel(text::labelText(core::forms::spec(FieldId::ManifestEscorts).label));
    m_countryRow->setLabel(text::labelText(core::forms::spec(FieldId::ManifestCountry).label));
    m_countryRow->setHint(tr("Empty for a trip that stays in the country."));
    m_country->setItems(forms::pickerItemsOf("country"));
    m_escortsRow->setHint(tr("One name a line. The first leads."));
    std::vector<widgets::Segment> modes;
    if (const core::domain::CodeList* list = core::domain::findCodeList("manifest_mode")) {
        for (const core::domain::CodeEntry& entry : list->entries)
            modes.push_back(
                {QString::fromUtf8(entry.code.data(), static_cast<qsizetype>(entry.code.size())),
                 text::labelText(entry.label),
                 {},
                 {}});
    }
    m_mode->setSegments(modes);
    m_save->setText(tr("Save trip"));
    m_back->setText(tr("Back"));
}

void TripForm::focusFirst()
{
    m_texts.front().edit->setFocus();
}

} // namespace ui::pages
