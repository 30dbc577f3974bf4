-- What a version of a dossier consists of besides its PDFs: texts for word processors, lists, data for machines.

create table dossier_output (
    id uuid primary key,
    version_id uuid not null references dossier_version,
    name varchar(64) not null,
    media_type varchar(128) not null,
    bytes bigint not null,
    fingerprint_hex varchar(64) not null,
    content bytea not null,
    unique (version_id, name)
);
