package org.dalil.backup;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a column holds, and how it is written so that both databases read the same. */
enum Cell {
    TEXT {
        @Override
        @Nullable String read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        Object value(String written) {
            return written;
        }
    },
    ID {
        @Override
        Object value(String written) {
            return UUID.fromString(written);
        }
    },
    NUMBER {
        @Override
        @Nullable String read(ResultSet row, int column) throws SQLException {
            BigDecimal number = row.getBigDecimal(column);
            return number == null ? null : number.stripTrailingZeros().toPlainString();
        }

        @Override
        Object value(String written) {
            return new BigDecimal(written);
        }
    },
    YES_OR_NO {
        @Override
        @Nullable String read(ResultSet row, int column) throws SQLException {
            boolean yes = row.getBoolean(column);
            return row.wasNull() ? null : String.valueOf(yes);
        }

        @Override
        Object value(String written) {
            return Boolean.valueOf(written);
        }
    },
    DAY {
        @Override
        @Nullable String read(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, LocalDate.class));
        }

        @Override
        Object value(String written) {
            return LocalDate.parse(written);
        }
    },
    TIME_OF_DAY {
        @Override
        @Nullable String read(ResultSet row, int column) throws SQLException {
            return text(row.getObject(column, LocalTime.class));
        }

        @Override
        Object value(String written) {
            return LocalTime.parse(written);
        }
    },
    MOMENT {
        @Override
        @Nullable String read(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant().toString();
        }

        @Override
        Object value(String written) {
            return Instant.parse(written).atOffset(ZoneOffset.UTC);
        }
    },
    BYTES {
        @Override
        @Nullable String read(ResultSet row, int column) {
            throw new UnsupportedOperationException("bytes are read in pieces");
        }

        @Override
        Object value(String written) {
            throw new UnsupportedOperationException("bytes are written as a stream");
        }
    };

    /** @param type the name that the database gives to it, of either database */
    static Cell of(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "varchar", "text", "bpchar", "character varying", "character", "character large object" -> TEXT;
            case "uuid" -> ID;
            case "int2", "int4", "int8", "smallint", "integer", "bigint", "numeric" -> NUMBER;
            case "bool", "boolean" -> YES_OR_NO;
            case "date" -> DAY;
            case "time" -> TIME_OF_DAY;
            case "timestamptz", "timestamp with time zone" -> MOMENT;
            case "bytea", "binary varying", "binary large object" -> BYTES;
            default -> throw new IllegalStateException("a backup does not know how to keep a " + type);
        };
    }

    @Nullable String read(ResultSet row, int column) throws SQLException {
        return text(row.getObject(column));
    }

    abstract Object value(String written);

    void write(PreparedStatement row, int column, @Nullable String written) throws SQLException {
        if (written != null) {
            row.setObject(column, value(written));
        } else if (this == BYTES) {
            row.setNull(column, Types.VARBINARY);
        } else {
            row.setObject(column, null);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
