-- What must not change has no way to change.

create trigger audit_entry_unchangeable before update, delete on audit_entry
    for each row call 'org.dalil.database.Unchangeable';

create trigger source_document_unchangeable before update, delete on source_document
    for each row call 'org.dalil.database.Unchangeable';

create trigger passage_unchangeable before update, delete on passage
    for each row call 'org.dalil.database.Unchangeable';

create trigger signature_unchangeable before update, delete on signature
    for each row call 'org.dalil.database.Unchangeable';

create trigger dossier_version_unchangeable before update, delete on dossier_version
    for each row call 'org.dalil.database.Unchangeable';

create trigger dossier_file_unchangeable before update, delete on dossier_file
    for each row call 'org.dalil.database.Unchangeable';
