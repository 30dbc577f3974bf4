create trigger revision_unchangeable before update, delete on revision
    for each row call 'org.dalil.database.Unchangeable';
