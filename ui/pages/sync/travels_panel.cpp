// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/travels_panel.h"

#include "ui/widgets/buttons/key_button.h"
#include "ui/widgets/fields/field_row.h"
#include "ui/widgets/frames/panel.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::pages {
namespace {

using core::sync::Road;

QLabel* travelsLabel(const char* kind, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("kind", QString::fromLatin1(kind));
    label->setWordWrap(true);
    return label;
}

/// The hub without the password in its address.
QString hubName(const QString& url)
{
    const QUrl parts(url);
    return parts.host().isEmpty() ? url.section(u'@', -1) : parts.host() + parts.path();
}

} // namespace

TravelsPanel::TravelsPanel(QWidget* parent)
    : QWidget(parent), m_panel(new widgets::Panel(this)), m_words(travelsLabel("", this)),
      m_stays(travelsLabel("sub", this)), m_protected(new QCheckBox(this)),
      m_place(travelsLabel("label", this)), m_choose(new widgets::KeyButton({}, this)),
      m_address(new QLineEdit(this)), m_addressRow(new widgets::FieldRow({}, m_address, this))
{
    m_protected->setObjectName(u"with_protected"_s);
    m_choose->setObjectName(u"choose_place"_s);
    m_choose->setSize(widgets::ButtonSize::Small);
    m_address->setObjectName(u"hub_address"_s);
    m_address->setEchoMode(QLineEdit::PasswordEchoOnEdit); // the address may hold a password
    m_address->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_addressRow->setMessageReserved(false);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(12, 8, 12, 10);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_stays);
    column->addWidget(m_protected);
    column->addStretch(1);
    auto* place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_place, 1);
    place->addWidget(m_choose);
    column->addLayout(place);
    column->addWidget(m_addressRow);
    m_panel->body()->addLayout(column, 1);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_panel);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (m_road == Road::Bundle)
            Q_EMIT fileAsked();
        else
            Q_EMIT folderAsked();
    });
    connect(m_address, &QLineEdit::returnPressed, this, &TravelsPanel::takeAddress);
    retranslate();
}

void TravelsPanel::showWay(Road road, const core::session::SyncPlaces& places, int laptops)
{
    m_road = road;
    m_places = places;
    m_laptops = laptops;
    tell();
}

bool TravelsPanel::withProtected() const
{
    return m_protected->isChecked();
}

void TravelsPanel::askAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
}

void TravelsPanel::focusFirst()
{
    m_protected->setFocus(Qt::ShortcutFocusReason);
}

void TravelsPanel::takeAddress()
{
    const QString url = m_address->text().trimmed();
    const bool holds = url.startsWith(u"postgresql://"_s) || url.startsWith(u"postgres://"_s);
    m_addressRow->setMessage(holds ? widgets::FieldState::Normal : widgets::FieldState::Error,
                             holds ? QString()
                                   : tr("An address of a hub begins with postgresql://"));
    if (!holds)
        return;
    m_address->clear();
    Q_EMIT addressGiven(url);
}

void TravelsPanel::tell()
{
    switch (m_road) {
    case Road::Bundle:
        m_panel->setTitle(tr("What travels on the stick"), theme::Icon::Info);
        m_words->setText(tr("Only locked records that these %n laptop(s) can open. If the stick is "
                            "lost, nobody else can read it.",
                            "", m_laptops));
        break;
    case Road::Folder:
        m_panel->setTitle(tr("What lies in the folder"), theme::Icon::Info);
        m_words->setText(tr("Only locked records that these %n laptop(s) can open. Who looks into "
                            "the folder sees sizes and times.",
                            "", m_laptops));
        break;
    case Road::Hub:
        m_panel->setTitle(tr("What travels to the hub"), theme::Icon::Info);
        m_words->setText(tr("Only locked records that these %n laptop(s) can open. The hub keeps "
                            "them and cannot read them.",
                            "", m_laptops));
        break;
    }
    const bool isHub = m_road == Road::Hub;
    m_addressRow->setVisible(isHub);
    m_choose->setVisible(!isHub);
    switch (m_road) {
    case Road::Bundle:
        m_place->setText(tr("A bundle that came another way:"));
        m_choose->setText(tr("Read a file"));
        break;
    case Road::Folder:
        m_place->setText(m_places.folder.isEmpty() ? tr("No folder is chosen yet.")
                                                   : QDir::toNativeSeparators(m_places.folder));
        m_choose->setText(m_places.folder.isEmpty() ? tr("Choose") : tr("Change"));
        break;
    case Road::Hub:
        m_place->setText(m_places.hubUrl.isEmpty() ? tr("No hub is set up yet.")
                                                   : tr("Hub: %1").arg(hubName(m_places.hubUrl)));
        break;
    }
}

void TravelsPanel::retranslate()
{
    m_stays->setText(tr("Phone numbers stay on this laptop unless you tick them."));
    m_protected->setText(tr("Phone numbers travel too"));
    m_addressRow->setLabel(tr("Address of the hub, then Enter"));
    m_choose->setPicture(theme::Icon::Folder);
    tell();
}

} // namespace ui::pages
