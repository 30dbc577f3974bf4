-- What people found out about single days of the calendars of authorities.

create table calendar_correction (
    id uuid primary key,
    calendar varchar(64) not null,
    of_day date not null,
    worked boolean not null,
    name_ar varchar(8000),
    name_en varchar(8000),
    name_fr varchar(8000),
    because varchar(1000) not null,
    corrected_by uuid not null references account,
    corrected_at timestamp(6) with time zone not null,
    unique (calendar, of_day)
);

create index calendar_correction_by on calendar_correction (corrected_by);
