create trigger redacted_copy_unchangeable before update, delete on redacted_copy
    for each row call 'org.dalil.database.Unchangeable';
