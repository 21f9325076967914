// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "core/base/check.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

namespace ui::theme {
namespace {

constexpr std::array<IconName, 120> kIconNames{{
    {Icon::Admin, "admin"},
    {Icon::Again, "again"},
    {Icon::Archive, "archive"},
    {Icon::ArrowDown, "arrow-down"},
    {Icon::ArrowLeft, "arrow-left"},
    {Icon::ArrowRight, "arrow-right"},
    {Icon::ArrowUp, "arrow-up"},
    {Icon::Attach, "attach"},
    {Icon::BadgeCheck, "badge-check"},
    {Icon::Band, "band"},
    {Icon::Barcode, "barcode"},
    {Icon::Battery, "battery"},
    {Icon::Bell, "bell"},
    {Icon::Bookmark, "bookmark"},
    {Icon::Bus, "bus"},
    {Icon::Calendar, "calendar"},
    {Icon::Camera, "camera"},
    {Icon::CapsLock, "caps-lock"},
    {Icon::Car, "car"},
    {Icon::Check, "check"},
    {Icon::Checklist, "checklist"},
    {Icon::ChevronDown, "chevron-down"},
    {Icon::ChevronLeft, "chevron-left"},
    {Icon::ChevronRight, "chevron-right"},
    {Icon::ChevronUp, "chevron-up"},
    {Icon::Child, "child"},
    {Icon::Circle, "circle"},
    {Icon::CircleCheck, "circle-check"},
    {Icon::CircleDashed, "circle-dashed"},
    {Icon::CircleDot, "circle-dot"},
    {Icon::Clock, "clock"},
    {Icon::Close, "close"},
    {Icon::Columns, "columns"},
    {Icon::Conflicts, "conflicts"},
    {Icon::Display, "display"},
    {Icon::Draft, "draft"},
    {Icon::Duplicates, "duplicates"},
    {Icon::Export, "export"},
    {Icon::Eye, "eye"},
    {Icon::EyeOff, "eye-off"},
    {Icon::Family, "family"},
    {Icon::File, "file"},
    {Icon::FileSave, "file-save"},
    {Icon::FileText, "file-text"},
    {Icon::Filter, "filter"},
    {Icon::Flag, "flag"},
    {Icon::Folder, "folder"},
    {Icon::FolderSync, "folder-sync"},
    {Icon::FullScreen, "full-screen"},
    {Icon::Globe, "globe"},
    {Icon::Hand, "hand"},
    {Icon::Heart, "heart"},
    {Icon::HeartPulse, "heart-pulse"},
    {Icon::Help, "help"},
    {Icon::History, "history"},
    {Icon::HomeMark, "home-mark"},
    {Icon::Hub, "hub"},
    {Icon::Image, "image"},
    {Icon::Import, "import"},
    {Icon::Info, "info"},
    {Icon::Injured, "injured"},
    {Icon::KeepApart, "keep-apart"},
    {Icon::Key, "key"},
    {Icon::Keyboard, "keyboard"},
    {Icon::Languages, "languages"},
    {Icon::Laptop, "laptop"},
    {Icon::Link, "link"},
    {Icon::Lock, "lock"},
    {Icon::Medical, "medical"},
    {Icon::Minus, "minus"},
    {Icon::More, "more"},
    {Icon::NotEqual, "not-equal"},
    {Icon::Note, "note"},
    {Icon::NoteText, "note-text"},
    {Icon::Passport, "passport"},
    {Icon::Pause, "pause"},
    {Icon::Pencil, "pencil"},
    {Icon::People, "people"},
    {Icon::PeopleCheck, "people-check"},
    {Icon::Phone, "phone"},
    {Icon::Place, "place"},
    {Icon::Plane, "plane"},
    {Icon::Play, "play"},
    {Icon::Plus, "plus"},
    {Icon::Pregnant, "pregnant"},
    {Icon::Printer, "printer"},
    {Icon::Qr, "qr"},
    {Icon::Reception, "reception"},
    {Icon::Redo, "redo"},
    {Icon::Refer, "refer"},
    {Icon::Reports, "reports"},
    {Icon::Same, "same"},
    {Icon::Scan, "scan"},
    {Icon::Search, "search"},
    {Icon::Seat, "seat"},
    {Icon::Settings, "settings"},
    {Icon::ShieldCheck, "shield-check"},
    {Icon::SignOut, "sign-out"},
    {Icon::Signature, "signature"},
    {Icon::SoundOff, "sound-off"},
    {Icon::SoundOn, "sound-on"},
    {Icon::Speech, "speech"},
    {Icon::Stop, "stop"},
    {Icon::Sync, "sync"},
    {Icon::Table, "table"},
    {Icon::Today, "today"},
    {Icon::Trash, "trash"},
    {Icon::Turn, "turn"},
    {Icon::Undo, "undo"},
    {Icon::Unlock, "unlock"},
    {Icon::Usb, "usb"},
    {Icon::User, "user"},
    {Icon::UserAdd, "user-add"},
    {Icon::UserCheck, "user-check"},
    {Icon::UserCircle, "user-circle"},
    {Icon::UserRemove, "user-remove"},
    {Icon::Wand, "wand"},
    {Icon::Warn, "warn"},
    {Icon::Wheelchair, "wheelchair"},
    {Icon::Working, "working"},
}};

QByteArray iconSource(Icon icon, const QColor& colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(iconName(icon)));
    CORE_ASSERT(file.open(QIODevice::ReadOnly));
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

/// Draws at the size asked for, so that no picture is ever scaled from pixels.
class SvgIconEngine final : public QIconEngine {
public:
    SvgIconEngine(Icon icon, const QColor& colour, const QColor& disabled)
        : m_icon(icon), m_colour(colour), m_disabled(disabled)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_icon, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_icon, std::min(size.width(), size.height()), colour(mode));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SvgIconEngine(*this); }

private:
    [[nodiscard]] const QColor& colour(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? m_disabled : m_colour;
    }

    Icon m_icon;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

std::span<const IconName> iconNames()
{
    return kIconNames;
}

QString iconName(Icon icon)
{
    const auto found = std::find_if(kIconNames.begin(), kIconNames.end(),
                                    [icon](const IconName& row) { return row.icon == icon; });
    return found == kIconNames.end() ? QString() : QString::fromLatin1(found->name);
}

Icon iconNamed(const QString& name)
{
    const auto found = std::find_if(kIconNames.begin(), kIconNames.end(), [&](const IconName& row) {
        return name == QLatin1String(row.name);
    });
    return found == kIconNames.end() ? Icon::None : found->icon;
}

QPixmap iconPixmap(Icon icon, int size, const QColor& colour, qreal devicePixelRatio)
{
    if (icon == Icon::None || size <= 0)
        return {};
    const QString key = QStringLiteral("homeward/%1/%2/%3/%4")
                            .arg(iconName(icon))
                            .arg(size)
                            .arg(colour.name())
                            .arg(devicePixelRatio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * devicePixelRatio);
    pixmap = QPixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer renderer(iconSource(icon, colour));
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& colour)
{
    if (icon == Icon::None || rect.isEmpty())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(), iconPixmap(icon, qRound(rect.width()), colour, ratio));
}

QIcon icon(Icon icon, const QColor& colour, const QColor& disabled)
{
    return icon == Icon::None ? QIcon() : QIcon(new SvgIconEngine(icon, colour, disabled));
}

} // namespace ui::theme
