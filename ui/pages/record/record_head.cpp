// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/record_head.h"

#include "core/domain/person.h"
#include "ui/actions/action_catalog.h"
#include "ui/text/formats.h"
#include "ui/text/value_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/frames/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <utility>

namespace ui::pages {

using core::forms::FieldId;
using core::forms::FieldValue;
using widgets::ChipLook;
using widgets::Tone;

/// The face of the person, or the first letters of the name in its place.
class PhotoTile final : public QWidget {
public:
    explicit PhotoTile(QWidget* parent) : QWidget(parent)
    {
        setFixedSize(theme::scaled(this, 48), theme::scaled(this, 52));
    }
    void setInitials(const QString& initials)
    {
        m_initials = initials;
        update();
    }
    void setPhoto(const QPixmap& photo)
    {
        m_photo = photo;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const theme::Tokens& t = theme::tokensOf(this);
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        if (!m_photo.isNull()) {
            const QPixmap filling =
                m_photo.scaled(size(), Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
            painter.drawPixmap(rect(), filling,
                               QRect(QPoint((filling.width() - width()) / 2, 0), size()));
            return;
        }
        painter.setPen(t.line);
        painter.setBrush(t.sunken);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(t.text2);
        painter.setFont(theme::font(this, 20, true));
        painter.drawText(rect(), Qt::AlignCenter, m_initials);
    }

private:
    QString m_initials;
    QPixmap m_photo;
};

namespace {

constexpr int kFactGap = 3; ///< spaces between two facts of one line

QString textOf(const core::forms::Values& values, FieldId field, const QDate& today)
{
    const FieldValue& value = values.get(field);
    return value.isGiven() ? text::valueText(field, value, today) : QString();
}

QString initialsOf(const QString& name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty())
        initials = words.constFirst().left(1);
    if (words.size() > 1)
        initials += words.constLast().left(1);
    return initials.toUpper();
}

std::pair<Tone, theme::Icon> lookOfNeed(const QString& need)
{
    if (need == QLatin1String("medical"))
        return {Tone::Warn, theme::Icon::Medical};
    if (need == QLatin1String("pregnant"))
        return {Tone::Warn, theme::Icon::Pregnant};
    if (need == QLatin1String("injured"))
        return {Tone::Warn, theme::Icon::Injured};
    if (need == QLatin1String("disability"))
        return {Tone::Info, theme::Icon::Wheelchair};
    if (need == QLatin1String("child"))
        return {Tone::Info, theme::Icon::Child};
    return {Tone::Warn, theme::Icon::Hand};
}

} // namespace

RecordHead::RecordHead(QWidget* parent)
    : QFrame(parent), m_photo(new PhotoTile(this)), m_name(new QLabel(this)),
      m_nativeName(new widgets::ElidedLabel({}, this)), m_code(new QLabel(this)),
      m_facts(new widgets::ElidedLabel({}, this)), m_chips(new QHBoxLayout),
      m_pause(new widgets::KeyButton({}, this))
{
    setProperty("kind", QStringLiteral("panel"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 9, 16, 9);
    line->setSpacing(12);
    line->addWidget(m_photo);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* names = new QHBoxLayout;
    names->setSpacing(10);
    m_name->setProperty("kind", QStringLiteral("h1"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setMinimumWidth(1);
    m_nativeName->setTextPx(16);
    names->addWidget(m_name);
    names->addWidget(m_nativeName, 1);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(14);
    m_code->setProperty("kind", QStringLiteral("code"));
    m_facts->setQuiet(true);
    facts->addWidget(m_code);
    facts->addWidget(m_facts, 1);
    words->addStretch(1);
    words->addLayout(names);
    words->addLayout(facts);
    words->addStretch(1);
    line->addLayout(words, 1);
    m_chips->setSpacing(8);
    line->addLayout(m_chips);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setPicture(theme::Icon::Pause)
        ->setKeyCap(actions::capOf(actions::ActionId::PauseInterview));
    line->addWidget(m_pause);
    connect(m_pause, &QPushButton::clicked, this, &RecordHead::pauseWanted);
    retranslate();
}

void RecordHead::setOverview(const core::session::IntakeOverview& overview, const QDate& today,
                             bool seesCase)
{
    m_overview = overview;
    m_today = today;
    m_seesCase = seesCase;
    m_pause->setVisible(seesCase);
    showWords();
    showChips();
}

void RecordHead::setPhoto(const QPixmap& photo)
{
    m_photo->setPhoto(photo);
}

void RecordHead::setLimits(const std::vector<ChipLook>& limits)
{
    if (m_limits == limits)
        return;
    m_limits = limits;
    showChips();
}

void RecordHead::showWords()
{
    const core::forms::Values& person = m_overview.person;
    const auto shown = [this, &person](FieldId field) { return textOf(person, field, m_today); };
    const QString code = shown(FieldId::PersonCode);
    const QString name = core::domain::displayName(shown(FieldId::PersonFullName),
                                                   shown(FieldId::PersonNativeName), code);
    m_name->setText(name);
    m_photo->setInitials(name == code ? QString() : initialsOf(name));
    const QString native = shown(FieldId::PersonNativeName);
    m_nativeName->setText(native == name ? QString() : native);
    m_code->setText(name == code ? QString() : code);
    QStringList facts;
    const QString sex = shown(FieldId::PersonSex);
    const auto birth = person.get(FieldId::PersonBirth).toDate();
    const QString age = birth ? text::formatAge(*birth, m_today) : QString();
    if (!sex.isEmpty() && !age.isEmpty())
        //: A woman or man, and the age in words.
        facts << tr("%1, %2").arg(sex, age);
    else
        facts << sex + age;
    facts << shown(FieldId::PersonNationality);
    QString mode = textOf(m_overview.caseFile, FieldId::CaseInterpreterMode, m_today);
    mode = mode.left(1).toLower() + mode.mid(1); // it stands within a line
    const QString language = shown(FieldId::PersonLanguage);
    facts << (m_seesCase && !mode.isEmpty() && !language.isEmpty()
                  //: The language of the interview and how the interpreter takes part.
                  ? tr("%1, %2").arg(language, mode)
                  : language);
    if (const QString call = shown(FieldId::PersonCallName); !call.isEmpty()) {
        const QString of = person.get(FieldId::PersonSex).toText();
        facts << (of == QLatin1String("female") ? tr("Call her %1").arg(call)
                  : of == QLatin1String("male") ? tr("Call him %1").arg(call)
                                                : tr("Call them %1").arg(call));
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(QString(kFactGap, QChar::Nbsp)));
}

void RecordHead::showChips()
{
    while (QLayoutItem* item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<ChipLook> looks;
    const core::forms::Values& person = m_overview.person;
    const QString triage = person.get(FieldId::PersonTriage).toText();
    if (m_seesCase && triage == QLatin1String("red"))
        looks.push_back({tr("Medic first"), Tone::Bad, theme::Icon::Medical});
    if (m_seesCase) {
        for (const QString& need : person.get(FieldId::PersonNeeds).toCodes()) {
            const auto [tone, icon] = lookOfNeed(need);
            looks.push_back({text::codeText("needs", need), tone, icon});
        }
    }
    if (m_overview.family > 1)
        looks.push_back(
            {tr("Family of %n", nullptr, m_overview.family), Tone::Quiet, theme::Icon::Family});
    looks.insert(looks.end(), m_limits.begin(), m_limits.end());
    for (const ChipLook& look : looks)
        m_chips->addWidget(new widgets::Chip(look, this));
}

void RecordHead::retranslate()
{
    m_pause->setText(tr("Pause interview"));
    showWords();
    showChips();
}

} // namespace ui::pages
