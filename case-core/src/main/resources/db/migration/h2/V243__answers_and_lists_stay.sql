create trigger reply_unchangeable before update, delete on reply
    for each row call 'org.dalil.database.Unchangeable';
create trigger sealed_list_unchangeable before update, delete on sealed_list
    for each row call 'org.dalil.database.Unchangeable';
create trigger letter_change_unchangeable before update, delete on letter_change
    for each row call 'org.dalil.database.Unchangeable';
