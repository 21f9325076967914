// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>

#include <span>

class QPainter;
class QRectF;

namespace ui::theme {

/// The project's own pictures, resources/icons/<name>.svg: 24 px grid, one round stroke of 1.75,
/// recoloured by what takes the place of currentColor. None is no picture.
enum class Icon {
    None,
    Admin,
    Again,
    Archive,
    ArrowDown,
    ArrowLeft,
    ArrowRight,
    ArrowUp,
    Attach,
    BadgeCheck,
    Band,
    Barcode,
    Battery,
    Bell,
    Bookmark,
    Bus,
    Calendar,
    Camera,
    CapsLock,
    Car,
    Check,
    Checklist,
    ChevronDown,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    Child,
    Circle,
    CircleCheck,
    CircleDashed,
    CircleDot,
    Clock,
    Close,
    Columns,
    Conflicts,
    Display,
    Draft,
    Duplicates,
    Export,
    Eye,
    EyeOff,
    Family,
    File,
    FileSave,
    FileText,
    Filter,
    Flag,
    Folder,
    FolderSync,
    FullScreen,
    Globe,
    Hand,
    Heart,
    HeartPulse,
    Help,
    History,
    HomeMark,
    Hub,
    Image,
    Import,
    Info,
    Injured,
    KeepApart,
    Key,
    Keyboard,
    Languages,
    Laptop,
    Link,
    Lock,
    Medical,
    Minus,
    More,
    NotEqual,
    Note,
    NoteText,
    Passport,
    Pause,
    Pencil,
    People,
    PeopleCheck,
    Phone,
    Place,
    Plane,
    Play,
    Plus,
    Pregnant,
    Printer,
    Qr,
    Reception,
    Redo,
    Refer,
    Reports,
    Same,
    Scan,
    Search,
    Seat,
    Settings,
    ShieldCheck,
    SignOut,
    Signature,
    SoundOff,
    SoundOn,
    Speech,
    Stop,
    Sync,
    Table,
    Today,
    Trash,
    Turn,
    Undo,
    Unlock,
    Usb,
    User,
    UserAdd,
    UserCheck,
    UserCircle,
    UserRemove,
    Wand,
    Warn,
    Wheelchair,
    Working,
};

struct IconName {
    Icon icon;
    const char* name; ///< of the file, without ".svg"
};

/// All pictures but None.
std::span<const IconName> iconNames();
QString iconName(Icon icon);
/// The picture of that name; None when there is none.
Icon iconNamed(const QString& name);

/// Paints the picture into @p rect, which should be square. None paints nothing.
void paintIcon(QPainter& painter, const QRectF& rect, Icon icon, const QColor& colour);

/// The picture as a pixmap of @p size device independent pixels. Cost: drawn once, then cached.
QPixmap iconPixmap(Icon icon, int size, const QColor& colour, qreal devicePixelRatio = 1.0);

/// A QIcon that is drawn sharp at each size, for actions and menus. @p disabled is its colour
/// while it cannot be used. Make it anew when the scheme changes.
QIcon icon(Icon icon, const QColor& colour, const QColor& disabled);

} // namespace ui::theme
