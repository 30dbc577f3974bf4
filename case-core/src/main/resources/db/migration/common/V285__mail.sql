-- Mails on their way out. Whom one goes to and what it says is sealed, and goes when it left or was given up.

create table outgoing_mail (
    id uuid primary key,
    version bigint not null,
    kind varchar(16) not null,
    about uuid not null,
    case_id uuid references case_file,
    state varchar(16) not null,
    queued_at timestamp(6) with time zone not null,
    turn timestamp(6) with time zone not null,
    attempts integer not null,
    trouble varchar(16),
    answer integer,
    sealed varchar(20000)
);

create index outgoing_mail_state on outgoing_mail (state, turn);
create index outgoing_mail_about on outgoing_mail (about);
create index outgoing_mail_case on outgoing_mail (case_id);
