create trigger request_move_unchangeable before update, delete on request_move
    for each row call 'org.dalil.database.Unchangeable';
