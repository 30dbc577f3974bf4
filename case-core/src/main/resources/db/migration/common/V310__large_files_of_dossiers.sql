-- Files of dossiers that show evidence itself: in parts, each under the key of the case. The row of the file says what it
-- is called, how long it is and its fingerprint, and has no content of its own.

create table dossier_output_part (
    output_id uuid not null references dossier_output,
    position integer not null,
    content bytea not null,
    primary key (output_id, position)
);
