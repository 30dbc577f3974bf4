-- What must not change has no way to change.

create function unchangeable() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = '45000';
end
$$;

create trigger audit_entry_unchangeable before update or delete or truncate on audit_entry
    for each statement execute function unchangeable();

create trigger source_document_unchangeable before update or delete or truncate on source_document
    for each statement execute function unchangeable();

create trigger passage_unchangeable before update or delete or truncate on passage
    for each statement execute function unchangeable();

create trigger signature_unchangeable before update or delete or truncate on signature
    for each statement execute function unchangeable();

create trigger dossier_version_unchangeable before update or delete or truncate on dossier_version
    for each statement execute function unchangeable();

create trigger dossier_file_unchangeable before update or delete or truncate on dossier_file
    for each statement execute function unchangeable();
