create trigger identity_look_unchangeable before update, delete on identity_look
    for each row call 'org.dalil.database.Unchangeable';
