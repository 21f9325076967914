// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace ui::theme {

enum class TextSize { Normal, Large, Largest }; ///< 100, 115, 130 %
enum class Density { Normal, Touch };

/// How the window looks to one user.
struct Look {
    Scheme scheme = Scheme::Light;
    TextSize textSize = TextSize::Normal;
    Density density = Density::Normal;
    friend bool operator==(const Look&, const Look&) = default;
};

/// Dresses the application: Fusion, fonts, palette, then the one style sheet. It is the only place
/// that calls setStyle, setPalette and setStyleSheet on the application.
/// Thread: the GUI thread.
class Theme final : public QObject {
    Q_OBJECT
public:
    explicit Theme(QApplication& app, QObject* parent = nullptr);

    [[nodiscard]] const Look& look() const { return m_look; }
    [[nodiscard]] const Tokens& tokens() const { return theme::tokens(m_look.scheme); }

    /// Changes what is seen at once; nothing happens when @p look is the current one.
    void setLook(const Look& look);

Q_SIGNALS:
    /// Every widget has its new colours; what caches pixmaps or charts draws them again.
    void changed();

private:
    void apply();

    QApplication& m_app;
    Look m_look;
};

/// Scheme and text size by the words they are saved with: "light", "dark", "contrast"; 100, 115,
/// 130. Anything else is the light scheme and the normal size.
Scheme schemeNamed(const QString& name);
TextSize textSizeOf(int percent);

QPalette palette(const Tokens& tokens);

/// The sheet of @p look, with the rules for widgets that keep the dark scheme (keepDark).
QString styleSheet(const Look& look);

/// The widget and all in it stay dark in the light scheme, as boarding does. In the contrast scheme
/// it stays in contrast. Call it before the widget is shown.
void keepDark(QWidget& widget);

/// The tokens a widget paints itself with. Light as long as no Theme has dressed the application.
const Tokens& tokensOf(const QWidget* widget);

/// A size of the design in pixels, in the text size of the user.
/// Units: device independent pixels at 100 %.
int scaled(const QWidget* widget, int px);

/// The application font in a size of the design (13 is the text of tables and buttons).
QFont font(const QWidget* widget, int px, bool bold = false);
/// For codes and document numbers: zero and O are told apart.
QFont monoFont(const QWidget* widget, int px, bool bold = false);

/// Heights that grow with text size and density.
int rowHeight(const QWidget* widget);     ///< of a table row: 33, touch 44
int controlHeight(const QWidget* widget); ///< of a field or button: 34, touch 44
int smallHeight(const QWidget* widget);   ///< of a small button: 28, touch 44

/// Thickness of a focus ring: 2, in contrast 3.
int ringWidth(const QWidget* widget);

/// Applies the rules of the sheet anew after a dynamic property of @p widget has changed.
void repolish(QWidget& widget);

} // namespace ui::theme
