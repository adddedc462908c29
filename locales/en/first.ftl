# The first file, where the folder has none.

first-none-here =
    There is no tilsyn file in the folder { $folder }.
    You can make the first file of the municipality here.
    If you have one already, press Enter now, and start tilsyn in its folder.
first-municipality = Type the name of the municipality and press Enter. (Enter alone: make nothing, and stop.)
first-passphrase =
    The file will be called { $file }.
    It is encrypted with a passphrase that you choose now.
    The passphrase must be typed each time the file is opened.
    If you forget it, the contents are lost. Nobody can open the file without it,
    nor can those who made the program.
    What you type is not shown on the screen.
first-made = { $file } is made and encrypted. Keep the passphrase safe.
first-stopped = Nothing was made.
