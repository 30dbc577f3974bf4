package org.dalil.dossier.layout;

import org.dalil.shared.Language;

/** Sizes of type. Arabic needs larger type on more leading than Latin to be read as easily. */
enum TypeScale {
    LATIN {
        @Override
        Size size(Role role) {
            return switch (role) {
                case BODY -> new Size(10, 15);
                case LEAD -> new Size(11.5, 17);
                case SMALL -> new Size(8.5, 12.5);
                case DENSE -> new Size(8.1, 11.2);
                case LABEL -> new Size(7.5, 11);
                case REMARK -> new Size(7, 9.5);
                case FOOTNOTE -> new Size(8, 11.5);
                case H1 -> new Size(24, 30);
                case H2 -> new Size(10.5, 15);
                case RUNNING -> new Size(7.5, 10.5);
                case DISPLAY -> new Size(46, 50);
                case SUBTITLE -> new Size(17, 23);
                case CONTENTS -> new Size(13.2, 20.7);
                case ASK -> new Size(16, 22);
                case CAPTION -> new Size(7.8, 10.5);
                case SHEET -> new Size(17, 23);
                case MARGIN_NUMBER -> new Size(8, 15);
            };
        }

        @Override
        double mono() {
            return .86;
        }

        @Override
        String family() {
            return "Noto Serif, Amiri";
        }
    },
    ARABIC {
        @Override
        Size size(Role role) {
            return switch (role) {
                case BODY -> new Size(12.6, 19.5);
                case LEAD -> new Size(14.5, 23);
                case SMALL -> new Size(10.8, 15);
                case DENSE -> new Size(9.8, 12.6);
                case LABEL -> new Size(9.5, 12.5);
                case REMARK -> new Size(9.5, 13);
                case FOOTNOTE -> new Size(10.2, 14);
                case H1 -> new Size(25, 33);
                case H2 -> new Size(13.4, 19.5);
                case RUNNING -> new Size(10, 13);
                case DISPLAY -> new Size(46, 64);
                case SUBTITLE -> new Size(19, 29);
                case CONTENTS -> new Size(16.7, 23);
                case ASK -> new Size(17.5, 28);
                case CAPTION -> new Size(10, 14);
                case SHEET -> new Size(15.5, 24);
                case MARGIN_NUMBER -> new Size(8.5, 19.5);
            };
        }

        @Override
        double mono() {
            return .68;
        }

        @Override
        String family() {
            return "Amiri";
        }
    };

    /** What type is used for. */
    enum Role {
        BODY,
        LEAD,
        SMALL,
        DENSE,
        LABEL,
        REMARK,
        FOOTNOTE,
        H1,
        H2,
        RUNNING,
        DISPLAY,
        SUBTITLE,
        CONTENTS,
        ASK,
        CAPTION,
        SHEET,
        MARGIN_NUMBER
    }

    /** Size and leading in points. */
    record Size(double size, double leading) {

        Traits traits() {
            return Traits.of("font-size", Traits.pt(size), "line-height", Traits.pt(leading));
        }
    }

    static TypeScale of(Language language) {
        return language == Language.ARABIC ? ARABIC : LATIN;
    }

    abstract Size size(Role role);

    /** Size of identifiers in relation to the text around them. */
    abstract double mono();

    abstract String family();

    Traits traits(Role role) {
        return size(role).traits();
    }

    /** The rhythm of the page: leading of the body. */
    double line() {
        return size(Role.BODY).leading();
    }

    /** One value for each script. */
    double pick(double latin, double arabic) {
        return this == ARABIC ? arabic : latin;
    }
}
