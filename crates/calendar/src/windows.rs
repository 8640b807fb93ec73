//! Names of time zones in Windows, as Outlook and Exchange write them, and the zone of the IANA database for each
//! (Unicode CLDR, `windowsZones`, territory 001).

/// The zone of the IANA database that a Windows name stands for, without regard to capital letters.
pub(crate) fn zone(name: &str) -> Option<&'static str> {
    let key = key(name);
    TABLE
        .lines()
        .filter_map(|line| line.split_once('='))
        .find_map(|(windows, zone)| windows.eq_ignore_ascii_case(&key).then_some(zone))
}

/// The table leaves out what nearly every name has.
fn key(name: &str) -> String {
    name.trim().replacen(" Standard Time", "", 1)
}

const TABLE: &str = "\
AUS Central=Australia/Darwin\n\
AUS Eastern=Australia/Sydney\n\
Afghanistan=Asia/Kabul\n\
Alaskan=America/Anchorage\n\
Aleutian=America/Adak\n\
Altai=Asia/Barnaul\n\
Arab=Asia/Riyadh\n\
Arabian=Asia/Dubai\n\
Arabic=Asia/Baghdad\n\
Argentina=America/Buenos_Aires\n\
Astrakhan=Europe/Astrakhan\n\
Atlantic=America/Halifax\n\
Aus Central W.=Australia/Eucla\n\
Azerbaijan=Asia/Baku\n\
Azores=Atlantic/Azores\n\
Bahia=America/Bahia\n\
Bangladesh=Asia/Dhaka\n\
Belarus=Europe/Minsk\n\
Bougainville=Pacific/Bougainville\n\
Canada Central=America/Regina\n\
Cape Verde=Atlantic/Cape_Verde\n\
Caucasus=Asia/Yerevan\n\
Cen. Australia=Australia/Adelaide\n\
Central=America/Chicago\n\
Central (Mexico)=America/Mexico_City\n\
Central America=America/Guatemala\n\
Central Asia=Asia/Almaty\n\
Central Brazilian=America/Cuiaba\n\
Central Europe=Europe/Budapest\n\
Central European=Europe/Warsaw\n\
Central Pacific=Pacific/Guadalcanal\n\
Chatham Islands=Pacific/Chatham\n\
China=Asia/Shanghai\n\
Cuba=America/Havana\n\
Dateline=Etc/GMT+12\n\
E. Africa=Africa/Nairobi\n\
E. Australia=Australia/Brisbane\n\
E. Europe=Europe/Chisinau\n\
E. South America=America/Sao_Paulo\n\
Easter Island=Pacific/Easter\n\
Eastern=America/New_York\n\
Eastern (Mexico)=America/Cancun\n\
Egypt=Africa/Cairo\n\
Ekaterinburg=Asia/Yekaterinburg\n\
FLE=Europe/Kiev\n\
Fiji=Pacific/Fiji\n\
GMT=Europe/London\n\
GTB=Europe/Bucharest\n\
Georgian=Asia/Tbilisi\n\
Greenland=America/Godthab\n\
Greenwich=Atlantic/Reykjavik\n\
Haiti=America/Port-au-Prince\n\
Hawaiian=Pacific/Honolulu\n\
India=Asia/Calcutta\n\
Iran=Asia/Tehran\n\
Israel=Asia/Jerusalem\n\
Jordan=Asia/Amman\n\
Kaliningrad=Europe/Kaliningrad\n\
Kamchatka=Asia/Kamchatka\n\
Korea=Asia/Seoul\n\
Libya=Africa/Tripoli\n\
Line Islands=Pacific/Kiritimati\n\
Lord Howe=Australia/Lord_Howe\n\
Magadan=Asia/Magadan\n\
Magallanes=America/Punta_Arenas\n\
Marquesas=Pacific/Marquesas\n\
Mauritius=Indian/Mauritius\n\
Mid-Atlantic=Etc/GMT+2\n\
Middle East=Asia/Beirut\n\
Montevideo=America/Montevideo\n\
Morocco=Africa/Casablanca\n\
Mountain=America/Denver\n\
Mountain (Mexico)=America/Chihuahua\n\
Myanmar=Asia/Rangoon\n\
N. Central Asia=Asia/Novosibirsk\n\
Namibia=Africa/Windhoek\n\
Nepal=Asia/Katmandu\n\
New Zealand=Pacific/Auckland\n\
Newfoundland=America/St_Johns\n\
Norfolk=Pacific/Norfolk\n\
North Asia=Asia/Krasnoyarsk\n\
North Asia East=Asia/Irkutsk\n\
North Korea=Asia/Pyongyang\n\
Omsk=Asia/Omsk\n\
Pacific=America/Los_Angeles\n\
Pacific (Mexico)=America/Tijuana\n\
Pacific SA=America/Santiago\n\
Pakistan=Asia/Karachi\n\
Paraguay=America/Asuncion\n\
Qyzylorda=Asia/Qyzylorda\n\
Romance=Europe/Paris\n\
Russia Time Zone 10=Asia/Srednekolymsk\n\
Russia Time Zone 11=Asia/Kamchatka\n\
Russia Time Zone 3=Europe/Samara\n\
Russian=Europe/Moscow\n\
SA Eastern=America/Cayenne\n\
SA Pacific=America/Bogota\n\
SA Western=America/La_Paz\n\
SE Asia=Asia/Bangkok\n\
Saint Pierre=America/Miquelon\n\
Sakhalin=Asia/Sakhalin\n\
Samoa=Pacific/Apia\n\
Sao Tome=Africa/Sao_Tome\n\
Saratov=Europe/Saratov\n\
Singapore=Asia/Singapore\n\
South Africa=Africa/Johannesburg\n\
South Sudan=Africa/Juba\n\
Sri Lanka=Asia/Colombo\n\
Sudan=Africa/Khartoum\n\
Syria=Asia/Damascus\n\
Taipei=Asia/Taipei\n\
Tasmania=Australia/Hobart\n\
Tocantins=America/Araguaina\n\
Tokyo=Asia/Tokyo\n\
Tomsk=Asia/Tomsk\n\
Tonga=Pacific/Tongatapu\n\
Transbaikal=Asia/Chita\n\
Turkey=Europe/Istanbul\n\
Turks And Caicos=America/Grand_Turk\n\
US Eastern=America/Indianapolis\n\
US Mountain=America/Phoenix\n\
UTC+12=Etc/GMT-12\n\
UTC+13=Etc/GMT-13\n\
UTC-02=Etc/GMT+2\n\
UTC-08=Etc/GMT+8\n\
UTC-09=Etc/GMT+9\n\
UTC-11=Etc/GMT+11\n\
Ulaanbaatar=Asia/Ulaanbaatar\n\
Venezuela=America/Caracas\n\
Vladivostok=Asia/Vladivostok\n\
Volgograd=Europe/Volgograd\n\
W. Australia=Australia/Perth\n\
W. Central Africa=Africa/Lagos\n\
W. Europe=Europe/Berlin\n\
W. Mongolia=Asia/Hovd\n\
West Asia=Asia/Tashkent\n\
West Bank=Asia/Hebron\n\
West Pacific=Pacific/Port_Moresby\n\
Yakutsk=Asia/Yakutsk\n\
Yukon=America/Whitehorse";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_windows_name_leads_to_its_zone() {
        assert_eq!(zone("W. Europe Standard Time"), Some("Europe/Berlin"));
        assert_eq!(zone("tokyo Standard Time"), Some("Asia/Tokyo"));
        assert_eq!(zone("Central Standard Time (Mexico)"), Some("America/Mexico_City"));
        assert_eq!(zone("UTC-11"), Some("Etc/GMT+11"));
        assert_eq!(zone("Office 7"), None);
        assert_eq!(zone(""), None);
    }
}
